// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.sitrep.intake.fetch.address.Resolver;
import org.sitrep.intake.fetch.polite.Politeness;
import org.sitrep.intake.fetch.wire.Patience;
import org.sitrep.intake.fetch.wire.Proxies;

/** Fetchers for tests: impatient, allowed to ask localhost, in a time of their own. */
final class Fetching {

    static final UserAgent AGENT = new UserAgent("1.0", "https://sitrep.example/bot");
    static final Patience SHORT = new Patience(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(2));
    static final FetchSettings SETTINGS =
            new FetchSettings(AGENT, 1 << 20, SHORT, Politeness.USUAL, Set.of("localhost"));

    private Fetching() {}

    static Fetcher open(FakeTime time) {
        return open(time, Fetching::home);
    }

    static Fetcher open(FakeTime time, Resolver resolver) {
        return Fetcher.open(SETTINGS, surroundings(time, resolver, Proxies.NONE));
    }

    static Surroundings surroundings(FakeTime time, Resolver resolver, Proxies proxies) {
        try {
            return new Surroundings(time, time, resolver, proxies, SSLContext.getDefault());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every name leads home. */
    static List<InetAddress> home(String host) throws UnknownHostException {
        return List.of(InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1}));
    }

    static Fetched fetch(String address) {
        try (Fetcher fetcher = open(new FakeTime())) {
            return fetcher.fetch(FetchRequest.of(address));
        }
    }
}
