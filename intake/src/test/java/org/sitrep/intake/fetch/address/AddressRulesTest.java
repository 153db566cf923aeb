// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.fetch.refusal.RefusalException;

/** Which addresses are asked, and why others are not. */
class AddressRulesTest {

    private static final Map<String, List<String>> NAMES = Map.of(
            "news.example", List.of("93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"),
            "xn--bcher-kva.example", List.of("93.184.215.14"),
            "inside.example", List.of("10.1.2.3"),
            "both.example", List.of("93.184.215.14", "127.0.0.1"),
            "ula.example", List.of("fd12:3456::1"),
            "nat64.example", List.of("64:ff9b::5db8:d70e"),
            "nat64-inside.example", List.of("64:ff9b::a00:1"),
            "localhost", List.of("127.0.0.1"),
            "none.example", List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://news.example/feed                 | ok
            HTTP://News.Example:80/feed               | ok
            https://news.example./feed                | ok
            https://news.example:8443/                | ok
            http://news.example:8080/                 | ok
            https://b\u00fccher.example/              | ok
            https://\uff4e\uff45\uff57\uff53.example/ | ok
            https://nat64.example/                    | ok
            http://93.184.215.14/                     | ok
            http://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/ | ok
            http://172.15.255.255/                    | ok
            http://172.32.0.1/                        | ok
            http://100.63.255.255/                    | ok
            http://100.128.0.1/                       | ok
            http://11.0.0.1/                          | ok
            http://[64:ff9b::5db8:d70e]/              | ok
            file:///etc/passwd                        | SCHEME
            ftp://news.example/a                      | SCHEME
            gopher://news.example/                    | SCHEME
            javascript:alert(1)                       | SCHEME
            data:text/html,a                          | SCHEME
            jar:http://news.example/a.jar!/           | SCHEME
            news.example/feed                         | MALFORMED
            //news.example/feed                       | MALFORMED
            http:/news.example/                       | MALFORMED
            http:///feed                              | MALFORMED
            http://news example/                      | MALFORMED
            http://news.example\\@inside.example/     | MALFORMED
            http://news%2eexample/                    | MALFORMED
            http://news..example/                     | MALFORMED
            http://news.example../                    | MALFORMED
            http://[::1/                              | MALFORMED
            http://news.example:0/                    | MALFORMED
            http://news.example:99999/                | MALFORMED
            http://news.example:80:80/                | MALFORMED
            https://user:secret@news.example/         | USER_INFO
            https://news.example@inside.example/      | USER_INFO
            https://@news.example/                    | USER_INFO
            http://news.example\uff20inside.example/  | MALFORMED
            http://news.example:22/                   | PORT
            http://news.example:25/                   | PORT
            http://news.example:6379/                 | PORT
            http://inside.example/                    | ADDRESS
            http://both.example/                      | ADDRESS
            http://ula.example/                       | ADDRESS
            http://nat64-inside.example/              | ADDRESS
            http://localhost/                         | ADDRESS
            http://localhost./                        | ADDRESS
            http://127.0.0.1/                         | ADDRESS
            http://127.0.0.1./                        | ADDRESS
            http://127.255.255.254/                   | ADDRESS
            http://2130706433/                        | ADDRESS
            http://0x7f000001/                        | ADDRESS
            http://0x7f.1/                            | ADDRESS
            http://0177.0.0.1/                        | ADDRESS
            http://127.1/                             | ADDRESS
            http://127.0.0.1.2/                       | ADDRESS
            http://93.184.215.014/                    | ADDRESS
            http://\uff11\uff12\uff17.0.0.1/          | ADDRESS
            http://127\u30020\u30020\u30021/          | ADDRESS
            http://0.0.0.0/                           | ADDRESS
            http://10.0.0.1/                          | ADDRESS
            http://172.16.0.1/                        | ADDRESS
            http://172.31.255.255/                    | ADDRESS
            http://192.168.1.1/                       | ADDRESS
            http://169.254.169.254/latest/meta-data/  | ADDRESS
            http://100.64.0.1/                        | ADDRESS
            http://100.100.100.200/                   | ADDRESS
            http://168.63.129.16/                     | ADDRESS
            http://192.0.2.1/                         | ADDRESS
            http://198.18.0.1/                        | ADDRESS
            http://198.19.255.255/                    | ADDRESS
            http://198.51.100.1/                      | ADDRESS
            http://203.0.113.1/                       | ADDRESS
            http://224.0.0.1/                         | ADDRESS
            http://240.0.0.1/                         | ADDRESS
            http://255.255.255.255/                   | ADDRESS
            http://[::]/                              | ADDRESS
            http://[::1]/                             | ADDRESS
            http://[0:0:0:0:0:0:0:1]/                 | ADDRESS
            http://[::ffff:127.0.0.1]/                | ADDRESS
            http://[::ffff:7f00:1]/                   | ADDRESS
            http://[::ffff:93.184.215.14]/            | ADDRESS
            http://[::127.0.0.1]/                     | ADDRESS
            http://[64:ff9b::7f00:1]/                 | ADDRESS
            http://[64:ff9b::a9fe:a9fe]/              | ADDRESS
            http://[64:ff9b:1::1]/                    | ADDRESS
            http://[2002:7f00:1::]/                   | ADDRESS
            http://[2001:0:7f00:1::1]/                | ADDRESS
            http://[2001:db8::1]/                     | ADDRESS
            http://[fc00::1]/                         | ADDRESS
            http://[fd00:ec2::254]/                   | ADDRESS
            http://[fe80::1]/                         | ADDRESS
            http://[fe80::1%25eth0]/                  | ADDRESS
            http://[ff02::1]/                         | ADDRESS
            http://[4000::1]/                         | ADDRESS
            http://none.example/                      | DNS
            http://unknown.example/                   | DNS
            """)
    void everyAddressIsAllowedOrRefusedForAReason(String address, String verdict) {
        assertThat(verdict(address, Set.of())).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://localhost:6060/     | localhost      | ok
            http://LOCALHOST./         | LocalHost.     | ok
            http://127.0.0.1:9/        | 127.0.0.1      | ok
            http://[::1]:9/            | ::1            | ok
            http://[::1]:9/            | [0:0::1]       | ok
            http://127.0.0.1/          | localhost      | ADDRESS
            http://a.localhost/        | localhost      | DNS
            http://2130706433/         | 127.0.0.1      | ADDRESS
            ftp://localhost/           | localhost      | SCHEME
            http://a:b@localhost/      | localhost      | USER_INFO
            http://inside.example/     | localhost      | ADDRESS
            http://inside.example/     | inside.example | ok
            """)
    void whoIsNamedIsAllowedAndNobodyElse(String address, String named, String verdict) {
        assertThat(verdict(address, Set.of(named))).isEqualTo(verdict);
    }

    @Test
    void theReasonSaysWhereItLeadsAndWhatToDo() {
        assertThatThrownBy(() -> resolve("http://inside.example/", Set.of()))
                .hasMessage("inside.example leads to 10.1.2.3, which is an address of a private network; only public"
                        + " addresses are asked. If it is meant, add --allow-host inside.example.");
    }

    private static String verdict(String address, Set<String> allowed) {
        try {
            resolve(address, allowed);
            return "ok";
        } catch (RefusalException e) {
            return e.reason().name();
        } catch (InterruptedException e) {
            return Reason.INTERRUPTED.name();
        }
    }

    private static void resolve(String text, Set<String> allowed) throws RefusalException, InterruptedException {
        AddressRules rules = AddressRules.allowing(allowed);
        WebAddress address = WebAddress.parse(text);
        rules.check(address);
        new CheckedResolver(AddressRulesTest::lookUp, rules, Duration.ofSeconds(5)).resolve(address.host());
    }

    private static List<InetAddress> lookUp(String host) throws UnknownHostException {
        List<InetAddress> addresses = new ArrayList<>();
        if (!NAMES.containsKey(host)) {
            throw new UnknownHostException(host);
        }
        for (String address : NAMES.getOrDefault(host, List.of())) {
            addresses.add(InetAddress.getByName(address));
        }
        return addresses;
    }
}
