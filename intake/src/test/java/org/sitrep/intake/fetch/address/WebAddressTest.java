// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.intake.fetch.refusal.RefusalException;
import org.sitrep.lexicon.Table;

/** Addresses have one form. */
class WebAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTTPS://News.Example                     | https://news.example/
            https://news.example:443/a#part          | https://news.example/a
            http://news.example:8080?q=1             | http://news.example:8080/?q=1
            https://news.example/a b/\u00e9?q=\u00e9 | https://news.example/a%20b/%C3%A9?q=%C3%A9
            https://news.example/%c3%a9/100%         | https://news.example/%c3%a9/100%25
            https://news.example/a[1]"b              | https://news.example/a%5B1%5D%22b
            http://[2606:2800::1]:8080/              | http://[2606:2800:0:0:0:0:0:1]:8080/
            """)
    void isWrittenInOneForm(String text, String form) throws RefusalException {
        assertThat(WebAddress.parse(text)).hasToString(form);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /x                       | https://news.example/x
            x                        | https://news.example/a/x
            ../x?y=1                 | https://news.example/x?y=1
            ?page=2                  | https://news.example/a/b?page=2
            #part                    | https://news.example/a/b?q=1
            //other.example/x        | https://other.example/x
            http://other.example     | http://other.example/
            caf\u00e9                | https://news.example/a/caf%C3%A9
            """)
    void sendsOnToAnother(String location, String form) throws RefusalException {
        assertThat(WebAddress.parse("https://news.example/a/b?q=1").resolve(location))
                .hasToString(form);
    }

    @Test
    void whatIsTooLongOrUnprintableIsNone() {
        for (String text : List.of(
                "http://news.example/" + "a".repeat(5000),
                "http://news.example/\r\nX: y",
                "http://news.example/\0",
                "")) {
            assertThatThrownBy(() -> WebAddress.parse(text)).isInstanceOf(RefusalException.class);
        }
    }

    @Test
    void theTableOfNetworksIsSound() {
        Table table = Table.load(Networks.class, "networks.tsv");
        assertThat(table.list("network")).contains("0.0.0.0/0", "::/0").doesNotHaveDuplicates();
        assertThat(table.rows().stream().map(Network::of))
                .hasSizeGreaterThan(30)
                .allMatch(network ->
                        network.contains(network.first()) && !network.what().isEmpty());
    }
}
