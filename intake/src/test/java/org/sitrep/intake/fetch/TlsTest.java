// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.http.URIScheme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.fetch.wire.Proxies;

/** HTTP/2 is spoken where it is offered, hosts have to prove their names, and no connection is used twice. */
@Timeout(20)
class TlsTest {

    private static SSLContext own;

    @BeforeAll
    static void makeCertificate(@TempDir Path folder) throws Exception {
        own = Certificate.make(folder);
    }

    @Test
    void http2IsSpokenWhereItIsOffered() throws Exception {
        try (ModernServer server = new ModernServer(own, URIScheme.HTTPS)) {
            Fetched fetched = fetch("https://localhost:" + server.port() + "/a", own);
            assertThat(text(fetched)).startsWith("HTTP/2.0 ");
            assertThat(((Fetched.Body) fetched).server()).contains(InetAddress.getLoopbackAddress());
        }
    }

    @Test
    void aNameThatTheCertificateDoesNotHaveIsRefused() throws Exception {
        try (ModernServer server = new ModernServer(own, URIScheme.HTTPS)) {
            for (String host : List.of("other.example", "127.0.0.1")) {
                assertThat(reason(fetch("https://" + host + ":" + server.port() + "/a", own)))
                        .isEqualTo(Reason.TLS);
            }
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
        try (ModernServer server = new ModernServer(own, URIScheme.HTTPS)) {
            assertThat(reason(fetch("https://localhost:" + server.port() + "/a", usual())))
                    .isEqualTo(Reason.TLS);
        }
    }

    @Test
    void whatIsNoTlsIsRefused() throws Exception {
        try (ModernServer server = new ModernServer(own, URIScheme.HTTP)) {
            assertThat(reason(fetch("https://localhost:" + server.port() + "/a", own)))
                    .isEqualTo(Reason.TLS);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = URIScheme.class,
            names = {"HTTP", "HTTPS"})
    void noConnectionIsUsedTwice(URIScheme scheme) throws Exception {
        List<String> connections = new ArrayList<>();
        try (ModernServer server = new ModernServer(own, scheme);
                Fetcher fetcher = open(own)) {
            for (int i = 0; i < 5; i++) {
                connections.add(text(
                        fetcher.fetch(FetchRequest.of(scheme.getId() + "://localhost:" + server.port() + "/" + i))));
            }
        }
        assertThat(connections).doesNotHaveDuplicates();
    }

    private static Fetched fetch(String address, SSLContext trusted) {
        try (Fetcher fetcher = open(trusted)) {
            return fetcher.fetch(FetchRequest.of(address));
        }
    }

    private static Fetcher open(SSLContext trusted) {
        FakeTime time = new FakeTime();
        return Fetcher.open(
                Fetching.SETTINGS.allowing(Set.of("localhost", "other.example", "127.0.0.1")),
                new Surroundings(time, time, Fetching::home, Proxies.NONE, trusted));
    }

    private static SSLContext usual() throws NoSuchAlgorithmException {
        return SSLContext.getDefault();
    }

    private static String text(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Body.class);
        return new String(((Fetched.Body) fetched).bytes(), UTF_8);
    }

    private static Reason reason(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Refused.class);
        return ((Fetched.Refused) fetched).reason();
    }
}
