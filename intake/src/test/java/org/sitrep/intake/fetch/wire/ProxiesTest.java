// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.intake.fetch.address.WebAddress;
import org.sitrep.intake.fetch.refusal.RefusalException;

/** Which proxy a request goes through. */
class ProxiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https_proxy=http://p.example:3128                           | https://news.example/ | p.example:3128
            HTTPS_PROXY=p.example:3128                                  | https://news.example/ | p.example:3128
            HTTPS_PROXY=http://p.example/                               | https://news.example/ | p.example:80
            HTTPS_PROXY=a:1 https_proxy=b:2                             | https://news.example/ | b:2
            HTTP_PROXY=p.example:3128                                   | https://news.example/ | none
            ALL_PROXY=p.example:3128                                    | https://news.example/ | p.example:3128
            HTTPS_PROXY=[2001:db8::1]:3128                              | https://news.example/ | 2001:db8::1:3128
            HTTPS_PROXY=p:1 NO_PROXY=*                                  | https://news.example/ | none
            HTTPS_PROXY=p:1 NO_PROXY=other.example,News.Example         | https://news.example/ | none
            HTTPS_PROXY=p:1 NO_PROXY=.example                           | https://news.example/ | none
            HTTPS_PROXY=p:1 NO_PROXY=ws.example                         | https://news.example/ | p:1
            HTTPS_PROXY=p:1 NO_PROXY=news.example                       | https://a.news.example/ | none
            https.proxyHost=p https.proxyPort=8                         | https://news.example/ | p:8
            https.proxyHost=p http.nonProxyHosts=*.example              | https://news.example/ | none
            https.proxyHost=p http.nonProxyHosts=news.*                 | https://news.example/ | none
            https.proxyHost=p HTTPS_PROXY=q:1                           | https://news.example/ | p:443
            """)
    void isFoundAsTheSurroundingsSay(String surroundings, String address, String proxy) throws RefusalException {
        Map<String, String> environment = new HashMap<>();
        Properties properties = new Properties();
        for (String one : surroundings.split(" ")) {
            String[] pair = one.split("=", 2);
            if (pair[0].contains(".")) {
                properties.setProperty(pair[0], pair[1]);
            } else {
                environment.put(pair[0], pair[1]);
            }
        }
        assertThat(Proxies.of(environment, properties)
                        .find(WebAddress.parse(address))
                        .map(found -> found.name() + ":" + found.port())
                        .orElse("none"))
                .isEqualTo(proxy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://user:secret@p:1", "socks5://p:1", "https://p:1", "p:99999", "p:0", "a b"})
    void oneThatCannotBeUsedIsToldWithoutItsPassword(String proxy) {
        assertThatThrownBy(() -> Proxies.of(Map.of("HTTP_PROXY", proxy), new Properties())
                        .find(WebAddress.parse("http://news.example/")))
                .hasMessageStartingWith("The proxy for http cannot be used")
                .hasMessageNotContaining("secret");
    }

    @Test
    void noneIsTheRule() throws RefusalException {
        assertThat(Proxies.of(Map.of(), new Properties()).find(WebAddress.parse("http://news.example/")))
                .isEmpty();
    }
}
