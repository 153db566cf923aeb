// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sitrep.intake.fetch.address.Resolver;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.fetch.wire.Proxies;

/** The address that was checked is the one connected to, whatever the name leads to a moment later. */
@Timeout(20)
class ResolvedOnceTest {

    /** 3ffe::1: public by its form, but given to nobody. */
    private static final byte[] NOBODY = {0x3f, (byte) 0xfe, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    private static final byte[] HOME = {127, 0, 0, 1};

    /** Gives one address after the other; the last for ever. */
    private static final class Changing implements Resolver {

        private final Deque<byte[]> addresses;
        private final List<String> asked = new ArrayList<>();

        Changing(byte[]... addresses) {
            this.addresses = new ArrayDeque<>(List.of(addresses));
        }

        @Override
        public synchronized List<InetAddress> resolve(String host) throws UnknownHostException {
            asked.add(host);
            byte[] next = addresses.size() > 1 ? addresses.pop() : addresses.getFirst();
            return List.of(InetAddress.getByAddress(host, next));
        }
    }

    @Test
    void aNameThatLeadsHomeAtTheSecondLookUpIsNotFollowedThere() throws IOException {
        try (LocalServer server = LocalServer.open();
                Fetcher fetcher = Fetching.open(new FakeTime(), new Changing(NOBODY, HOME))) {
            Fetched fetched = fetcher.fetch(FetchRequest.of("http://rebinding.example:8080/"));
            assertThat(((Fetched.Refused) fetched).reason())
                    .isIn(Reason.UNREACHABLE, Reason.TOO_SLOW, Reason.ADDRESS, Reason.ROBOTS, Reason.BACK_OFF);
            assertThat(server.asked()).isEmpty();
        }
    }

    @Test
    void aRequestLooksUpOnceAndConnectsThere() throws IOException {
        Changing resolver = new Changing(HOME, HOME, NOBODY);
        try (LocalServer server = LocalServer.open().page("/a", "x").page("/b", "x");
                Fetcher fetcher = Fetching.open(new FakeTime(), resolver)) {
            assertThat(fetcher.fetch(FetchRequest.of(server.at("/a")))).isInstanceOf(Fetched.Body.class);
            assertThat(resolver.asked).containsExactly("localhost", "localhost");
            assertThat(server.asked()).containsExactly("GET /robots.txt", "GET /a");
        }
    }

    @Test
    void everyRequestIsCheckedAnewThoughTheHostWasFineBefore() throws IOException {
        Changing resolver = new Changing(HOME);
        try (LocalServer server = LocalServer.open();
                Fetcher fetcher = Fetching.open(new FakeTime(), resolver)) {
            server.page("/a", "x").page("/b", "x");
            fetcher.fetch(FetchRequest.of(server.at("/a")));
            fetcher.fetch(FetchRequest.of(server.at("/b")));
            assertThat(resolver.asked).hasSize(3);
        }
    }

    @Test
    void aLookUpThatNeverEndsIsGivenUp() {
        Resolver stuck = host -> {
            try {
                Thread.sleep(Duration.ofMinutes(1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        };
        try (Fetcher fetcher = Fetching.open(new FakeTime(), stuck)) {
            Fetched fetched = fetcher.fetch(FetchRequest.of("http://stuck.example/"));
            assertThat(((Fetched.Refused) fetched).reason()).isEqualTo(Reason.ROBOTS);
            assertThat(((Fetched.Refused) fetched).sentence()).contains("too-slow");
        }
    }

    @Test
    void throughAProxyTheNameIsCheckedTooAndTheOutcomeSaysSo() throws IOException {
        try (LocalServer proxy = LocalServer.open()) {
            proxy.page("http://news.example/a", "x");
            Proxies proxies = new Proxies(Map.of("http", "127.0.0.1:" + proxy.port()), List.of());
            Resolver resolver = host -> List.of(InetAddress.getByAddress(
                    host, host.equals("news.example") ? new byte[] {93, (byte) 184, (byte) 215, 14} : HOME));
            try (Fetcher fetcher = Fetcher.open(
                    Fetching.SETTINGS.allowing(Set.of()), Fetching.surroundings(new FakeTime(), resolver, proxies))) {
                assertThat(fetcher.fetch(FetchRequest.of("http://news.example/a")))
                        .isInstanceOfSatisfying(Fetched.Body.class, body -> {
                            assertThat(body.route().name()).isEqualTo("PROXY");
                            assertThat(body.server())
                                    .as("what the proxy asked is not known")
                                    .isEmpty();
                        });
                assertThat(fetcher.fetch(FetchRequest.of("http://inside.example/")))
                        .isInstanceOfSatisfying(
                                Fetched.Refused.class,
                                refused -> assertThat(refused.reason()).isEqualTo(Reason.ADDRESS));
                assertThat(proxy.asked())
                        .containsExactly("GET http://news.example/robots.txt", "GET http://news.example/a");
            }
        }
    }
}
