// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One page has one form of address, and two pages have two. */
class CanonicalAddressTest {

    /** What random addresses are made of. */
    private static final List<String> PIECES = List.of(
            "http://",
            "https://",
            "//",
            "/",
            "/",
            "?",
            "&",
            "#",
            "#!",
            "@",
            ":",
            ":80",
            ":8443",
            ".",
            "..",
            "/../",
            "/./",
            "%",
            "%2e",
            "%7E",
            "%2f",
            "%C3%a9",
            "é",
            "Σ",
            "İ",
            "\uD83D",
            "\uD83D\uDEA2",
            "\u0000",
            "\u00A0",
            "\u2003",
            "\t",
            " ",
            "[",
            "]",
            "[::1]",
            "www.",
            "m.",
            "amp.",
            "mobile.",
            "en.m.",
            "example.org",
            "EXAMPLE.co.uk",
            "co.uk",
            "google.com",
            "google.com/amp/s/",
            "bing.com/amp/",
            "a-org.cdn.ampproject.org/c/s/",
            "/c/s/",
            "/amp/",
            "/amp",
            ".amp",
            ".amp.html",
            "/index.html",
            ".html",
            "id=7",
            "utm_source=x",
            "amp=1",
            "outputType=amp",
            "b",
            "a",
            "a=1",
            "=",
            "mailto:",
            "\\",
            "<",
            "'",
            "+");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # scheme, host, port, user
            https://example.org/news/a       | example.org/news/a
            http://example.org/news/a        | example.org/news/a
            HTTPS://Example.ORG/news/a       | example.org/news/a
            //example.org/news/a             | example.org/news/a
            example.org/news/a               | example.org/news/a
            '  https://example.org/news/a  ' | example.org/news/a
            https://example.org./news/a      | example.org/news/a
            https://example.org:443/news/a   | example.org/news/a
            http://example.org:80/news/a     | example.org/news/a
            http://example.org:/news/a       | example.org/news/a
            http://example.org:08080/news/a  | example.org:8080/news/a
            https://reader@example.org/a     | example.org/a
            https://a:b@c@example.org/a      | example.org/a
            https://MÜNCHEN.example/a        | münchen.example/a
            http://[::1]:8080/a              | [::1]:8080/a
            http://LocalHost:8080/a/         | localhost:8080/a
            # hosts that name the reader
            https://www.example.org/a        | example.org/a
            https://m.example.org/a          | example.org/a
            https://mobile.example.org/a     | example.org/a
            https://amp.example.org/a        | example.org/a
            https://www.m.example.org/a      | example.org/a
            https://www.example.co.uk/a      | example.co.uk/a
            https://en.m.example.org/wiki/A  | en.example.org/wiki/A
            https://www.en.m.example.org/A   | en.example.org/A
            https://m.example/a              | m.example/a
            https://m.com/a                  | m.com/a
            https://amp.dev/a                | amp.dev/a
            https://www.m.com/a              | m.com/a
            https://m.co.uk/a                | m.co.uk/a
            https://www.amp.co.uk/a          | amp.co.uk/a
            https://en.m.co.uk/a             | en.m.co.uk/a
            https://mail.example.org/a       | mail.example.org/a
            # the end of the path
            https://example.org              | example.org
            https://example.org/             | example.org
            https://example.org/news/a///    | example.org/news/a
            https://example.org/index.html   | example.org
            https://example.org/a/Default.aspx | example.org/a
            https://example.org/index.php?id=3 | example.org?id=3
            https://example.org/?id=3        | example.org?id=3
            https://example.org/a/?id=3      | example.org/a?id=3
            https://example.org/a.html       | example.org/a.html
            # AMP
            https://example.org/a/amp        | example.org/a
            https://example.org/a/amp/       | example.org/a
            https://example.org/amp/a        | example.org/a
            https://example.org/a.amp        | example.org/a
            https://example.org/a.amp.html   | example.org/a.html
            https://example.org/a/index.amp.html | example.org/a
            https://example.org/a?amp        | example.org/a
            https://example.org/a?amp=1&id=3 | example.org/a?id=3
            https://example.org/a?outputType=amp | example.org/a
            https://example.org/camp         | example.org/camp
            https://example.org/a/amp-meter  | example.org/a/amp-meter
            https://example.org/a?outputType=json | example.org/a?outputType=json
            https://www.google.com/amp/s/www.example.org/a/amp   | example.org/a
            https://www.google.co.uk/amp/example.org/a?id=3      | example.org/a?id=3
            https://www.bing.com/amp/s/example.org/a             | example.org/a
            https://www-example-org.cdn.ampproject.org/c/s/www.example.org/a.amp.html | example.org/a.html
            https://example-org.cdn.ampproject.org/v/s/amp.example.org/a?amp_js_v=0.1 | example.org/a
            https://cdn.ampproject.org/c/example.org             | example.org
            https://www.google.com/amp/s/example-org.cdn.ampproject.org/c/s/example.org/a | example.org/a
            https://www.google.com/search?q=a                    | google.com/search?q=a
            https://notcdn.ampproject.org/c/s/example.org/a      | notcdn.ampproject.org/c/s/example.org/a
            # the query
            https://example.org/a?utm_source=x&UTM_Medium=y      | example.org/a
            https://example.org/a?id=3&fbclid=x                  | example.org/a?id=3
            https://example.org/a?mc_cid=x&mc_eid=y&p=2&gclid=z  | example.org/a?p=2
            https://example.org/a?story=1&article=2&v=3          | example.org/a?article=2&story=1&v=3
            https://example.org/a?b=2&a=9&b=1                    | example.org/a?a=9&b=2&b=1
            https://example.org/a?&&b=2&                         | example.org/a?b=2
            https://example.org/a?                               | example.org/a
            https://example.org/a?u=x?y/z                        | example.org/a?u=x%3Fy/z
            # the fragment
            https://example.org/a#comments                       | example.org/a
            https://example.org/a#:~:text=ship                   | example.org/a
            https://example.org/#!story/7                        | example.org#!story/7
            https://example.org/#!                               | example.org
            https://example.org/a#b?utm_source=x                 | example.org/a
            # spelling
            https://example.org/%7Euser/%c3%a9                   | example.org/~user/%C3%A9
            https://example.org/~user/é                          | example.org/~user/%C3%A9
            https://example.org/a%2fb                            | example.org/a%2Fb
            https://example.org/100%                             | example.org/100%25
            https://example.org/a b                              | example.org/a%20b
            https://example.org/a?q=%61%26                       | example.org/a?q=a%26
            https://example.org/x/../a/./b                       | example.org/a/b
            https://example.org/../../a                          | example.org/a
            https://example.org/x/%2E%2e/a                       | example.org/a
            https://example.org/a/b/..                           | example.org/a
            https://example.org/a..b/...                         | example.org/a..b/...
            """)
    void everyAddressOfAPageHasOneForm(String address, String form) {
        assertThat(CanonicalAddress.of(address)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, https://example.org/b",
        "https://example.org/a, https://example.org/A",
        "https://example.org/a, https://example.org/a.html",
        "https://example.org/a?id=1, https://example.org/a?id=2",
        "https://example.org/a?id=1, https://example.org/a",
        "https://example.org/?p=1, https://example.org/?p=2",
        "https://example.org/a?page=1, https://example.org/a?page=2",
        "https://example.org/a?ref=1, https://example.org/a?ref=2",
        "https://example.org/a?x=1&x=2, https://example.org/a?x=2&x=1",
        "https://example.org/a, https://example.com/a",
        "https://en.example.org/a, https://de.example.org/a",
        "https://en.m.example.org/a, https://de.m.example.org/a",
        "https://example.org:8080/a, https://example.org/a",
        "https://m.com/a, https://amp.com/a",
        "https://m.co.uk/a, https://www.co.uk/a",
        "https://example.org/a%2Fb, https://example.org/a/b",
        "https://example.org/a//b, https://example.org/a/b",
        "https://example.org/#!story/7, https://example.org/#!story/8",
        "https://example.org/a+b, https://example.org/a%2Bb",
        "mailto:desk@example.org, mailto:news@example.org",
        "urn:example:1, urn:example:2"
    })
    void differentPagesHaveDifferentForms(String one, String other) {
        assertThat(CanonicalAddress.of(one)).isNotEqualTo(CanonicalAddress.of(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mailto:desk@example.org",
                "urn:isbn:9780000000000",
                "file:///Reports/May.txt",
                "ftp://Example.org/A",
                "Reports/May",
                "http://",
                "http://?",
                "https://exa mple.org/A",
                "https://example..org/A",
                "https://example.org:port/A",
                "https://example.org:123456/A",
                "doi:10.1000/ABC"
            })
    void whatIsNoAddressOfTheWebStandsForItself(String words) {
        assertThat(CanonicalAddress.of(words)).isEqualTo(words);
    }

    @Test
    void aFormIsItsOwnForm() {
        long seed = 20310514;
        Random random = new Random(seed);
        for (int i = 0; i < 50_000; i++) {
            String address = address(random);
            String form = CanonicalAddress.of(address);
            assertThat(CanonicalAddress.of(form))
                    .as("seed %d, %s", seed, address)
                    .isEqualTo(form);
            if (WebAddress.find(form).isPresent()) {
                assertThat(CanonicalAddress.of("https://" + form))
                        .as("seed %d, %s", seed, address)
                        .isEqualTo(form);
            }
        }
    }

    private static String address(Random random) {
        StringBuilder address = new StringBuilder(random.nextBoolean() ? "https://" : "");
        for (int left = random.nextInt(9); left >= 0; left--) {
            address.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return address.toString();
    }

    @Test
    void longAddressesNeitherOverflowNorTakeForever() {
        for (String piece : PIECES) {
            String address = "https://google.com" + piece.repeat(100_000);
            assertThat(CanonicalAddress.of(address)).as(piece).isNotNull();
        }
    }

    @Test
    void aReportKeepsItsNameWhicheverAddressItCameBy() {
        ReportId id = ReportId.of(Optional.of("https://www.example.org/news/a?utm_source=feed"), "r1");
        assertThat(ReportId.of(Optional.of("https://amp.example.org/news/a/amp/"), "r2"))
                .isEqualTo(id);
        assertThat(ReportId.of(Optional.empty(), "r1")).isNotEqualTo(id);
    }
}
