// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ferry <b>late</b> again            | Ferry late again
            Ferry<br>late                      | Ferry late
            Bread &amp; salt &#8211; &eacute;  | Bread & salt – é
            Rates < 3 & falling                | Rates < 3 & falling
            a <3 b                             | a <3 b
            ?a=1&copy=2                        | ?a=1&copy=2
            &#147;Ferry&#x94;                  | “Ferry”
            one <!-- two --> three             | one three
            """)
    void titlesArePlain(String html, String text) {
        assertThat(Html.text(html)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <a href="x">href="y"</a>       | <a href="http://wire.example/a/x">href="y"</a>
            <img alt='' src='/p.png'>      | <img alt='' src="http://wire.example/p.png">
            <img src=p.png>                | <img src="http://wire.example/a/p.png">
            <a href="http://b.example/">.  | <a href="http://b.example/">.
            1 < 2 and href="x"             | 1 < 2 and href="x"
            """)
    void addressesInTagsAreMadeWhole(String html, String whole) {
        assertThat(Html.withAddresses(html, "http://wire.example/a/")).isEqualTo(whole);
    }
}
