// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sitrep.intake.fetch.address.AddressRules;
import org.sitrep.intake.fetch.address.CheckedResolver;
import org.sitrep.intake.fetch.address.WebAddress;
import org.sitrep.intake.fetch.polite.HostQueue;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.fetch.refusal.RefusalException;
import org.sitrep.intake.fetch.robots.Robots;
import org.sitrep.intake.fetch.robots.RobotsFile;
import org.sitrep.intake.fetch.robots.RobotsSource;
import org.sitrep.intake.fetch.wire.Decoding;
import org.sitrep.intake.fetch.wire.Headers;
import org.sitrep.intake.fetch.wire.Route;
import org.sitrep.intake.fetch.wire.Wire;
import org.sitrep.intake.fetch.wire.WireResponse;

/**
 * Fetches what addresses of the web hold, safely and politely. Thread-safe; different hosts are asked at the same time, one host is
 * not.
 */
public final class Fetcher implements AutoCloseable {

    private final FetchSettings settings;
    private final Clock clock;
    private final AddressRules rules;
    private final HostQueue queue;
    private final Wire wire;
    private final Robots robots;

    private Fetcher(FetchSettings settings, Surroundings surroundings, AddressRules rules) {
        this.settings = settings;
        this.clock = surroundings.clock();
        this.rules = rules;
        this.queue = new HostQueue(settings.politeness(), clock, surroundings.pause());
        this.wire = new Wire(
                new CheckedResolver(
                        surroundings.resolver(), rules, settings.patience().connect()),
                surroundings.proxies(),
                surroundings.tls(),
                settings.patience(),
                settings.agent().toString());
        this.robots = new Robots(this::readRobots, clock);
    }

    /** Nothing is asked yet. Throws {@link IllegalArgumentException} if an allowed host cannot be one. */
    public static Fetcher open(FetchSettings settings, Surroundings surroundings) {
        try {
            return new Fetcher(settings, surroundings, AddressRules.allowing(settings.allowedHosts()));
        } catch (RefusalException e) {
            throw new IllegalArgumentException("A host that is to be allowed is wrong: " + e.sentence(), e);
        }
    }

    /** Fetches what an address holds. Blocks until there is an outcome, whatever the host does; throws nothing. */
    public Fetched fetch(FetchRequest request) {
        try {
            return fetch(request, new Trail(WebAddress.parse(request.address()), clock.instant()));
        } catch (RefusalException e) {
            return refused(request.address(), e, clock.instant());
        }
    }

    @Override
    public void close() {
        wire.close();
    }

    private Fetched fetch(FetchRequest request, Trail trail) {
        try {
            return outcome(request, trail, trail.follow(address -> askPage(address, request, trail)));
        } catch (RefusalException e) {
            return refused(trail.current().toString(), e, trail.asked());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            RefusalException why = new RefusalException(Reason.INTERRUPTED, "Fetching was interrupted.");
            return refused(trail.current().toString(), why, trail.asked());
        }
    }

    private WireResponse askPage(WebAddress address, FetchRequest request, Trail trail)
            throws RefusalException, InterruptedException {
        rules.check(address);
        Duration rest = robots.check(address);
        return ask(address, trail, rest, validators(address, request), settings.limit());
    }

    private RobotsFile readRobots(WebAddress robotsTxt) throws RefusalException, InterruptedException {
        Trail trail = new Trail(robotsTxt, clock.instant());
        WireResponse response = trail.follow(address -> {
            rules.check(address);
            return ask(address, trail, Duration.ZERO, List.of(), RobotsSource.LIMIT);
        });
        return new RobotsFile(response.status(), Decoding.decode(response, RobotsSource.LIMIT));
    }

    private WireResponse ask(WebAddress address, Trail trail, Duration rest, List<Headers.Header> headers, int limit)
            throws RefusalException, InterruptedException {
        return queue.ask(address.host(), rest, () -> {
            trail.askAt(clock.instant());
            return wire.get(address, headers, limit);
        });
    }

    private Fetched outcome(FetchRequest request, Trail trail, WireResponse response) throws RefusalException {
        WebAddress address = trail.current();
        if (response.status() == 304 && !validators(address, request).isEmpty()) {
            return new Fetched.NotModified(address, response.headers(), trail.asked(), trail.passed());
        }
        if (!Answers.isWhole(response)) {
            throw Answers.refusal(address, response, clock.instant());
        }
        byte[] bytes = Decoding.decode(response, settings.limit());
        return new Fetched.Body(
                address,
                response.status(),
                response.headers(),
                bytes,
                trail.asked(),
                trail.passed(),
                response.route(),
                response.route() == Route.DIRECT ? response.peer() : Optional.empty());
    }

    private static List<Headers.Header> validators(WebAddress address, FetchRequest request) {
        return request.validators().map(last -> last.headersFor(address)).orElse(List.of());
    }

    private static Fetched refused(String address, RefusalException why, Instant asked) {
        return new Fetched.Refused(
                address, why.reason(), why.sentence(), why.findStatus(), why.findRetryAfter(), asked);
    }
}
