// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemovalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a<i>b</i>c                          | ac
                    <i>a</i><i>b</i>                    | ''
                    <b>a<i>b</i></b><i>c</i><p>d</p>    | <b>a</b><p>d</p>
                    <i>a<i>b</i><b>c</b></i>d<b>e</b>   | d<b>e</b>
                    <b>a</b>                            | <b>a</b>
                    """)
    void takesOutWhatIsToldAndLeavesTheRestInOrder(String html, String left) {
        Document page = Jsoup.parse(html);
        Removal.of(page.select("i"));
        page.outputSettings().prettyPrint(false);
        assertThat(page.body().html()).isEqualTo(left);
        assertThat(page.body().children()).allMatch(child -> page.body().equals(child.parent()));
    }
}
