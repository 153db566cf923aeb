// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.polite;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.fetch.refusal.RefusalException;
import org.sitrep.intake.fetch.wire.WireResponse;

/** Asks each host one thing at a time, with pauses between, and leaves a host with trouble alone for a while. Thread-safe. */
public final class HostQueue {

    /** Above this number of hosts, those that nobody waits for are forgotten. */
    private static final int MANY = 4096;

    private static final int TOO_MANY_REQUESTS = 429;

    private final Politeness politeness;
    private final BackOff backOff;
    private final Clock clock;
    private final Pause pause;
    private final Map<String, HostLine> lines = new HashMap<>();

    public HostQueue(Politeness politeness, Clock clock, Pause pause) {
        this.politeness = politeness;
        this.backOff = new BackOff(politeness);
        this.clock = clock;
        this.pause = pause;
    }

    /** One request and its answer. */
    @FunctionalInterface
    public interface Exchange {

        WireResponse run() throws RefusalException, InterruptedException;
    }

    /**
     * Has a request made when it is its turn.
     *
     * @param rest the pause that the site asks for; the usual one is kept where that is longer
     */
    public WireResponse ask(String host, Duration rest, Exchange exchange)
            throws RefusalException, InterruptedException {
        HostLine line = enter(host);
        try {
            line.lock.lockInterruptibly();
            try {
                await(line, host);
                return serve(line, host, rest.compareTo(politeness.pause()) > 0 ? rest : politeness.pause(), exchange);
            } finally {
                line.lock.unlock();
            }
        } finally {
            leave(line);
        }
    }

    private void await(HostLine line, String host) throws RefusalException, InterruptedException {
        Duration due = line.due(clock.instant());
        if (due.compareTo(politeness.longestWait()) > 0) {
            throw new RefusalException(
                            Reason.BACK_OFF, host + " had trouble or asked to be left alone for now. Try again later.")
                    .withRetryAfter(Optional.of(due));
        }
        if (due.isPositive()) {
            pause.pause(due);
        }
    }

    private WireResponse serve(HostLine line, String host, Duration rest, Exchange exchange)
            throws RefusalException, InterruptedException {
        boolean inTrouble = true;
        Duration wished = Duration.ZERO;
        try {
            WireResponse response = exchange.run();
            inTrouble = response.status() >= 500 || response.status() == TOO_MANY_REQUESTS;
            if (!response.isSuccess()) {
                wished = RetryAfter.find(response.headers(), clock.instant()).orElse(wished);
            }
            return response;
        } catch (RefusalException e) {
            inTrouble = e.reason() == Reason.TOO_SLOW || e.reason() == Reason.UNREACHABLE;
            throw e;
        } finally {
            Duration own = inTrouble ? backOff.after(line.fail(), host) : Duration.ZERO;
            if (!inTrouble) {
                line.succeed();
            }
            line.restUntil(clock.instant(), longest(rest, wished, own));
        }
    }

    private static Duration longest(Duration a, Duration b, Duration c) {
        Duration longer = a.compareTo(b) > 0 ? a : b;
        return longer.compareTo(c) > 0 ? longer : c;
    }

    /** How long a host is to be left alone yet. */
    synchronized Duration due(String host) {
        HostLine line = lines.get(host);
        return line == null ? Duration.ZERO : line.due(clock.instant());
    }

    /** How many hosts are remembered. */
    synchronized int size() {
        return lines.size();
    }

    private synchronized HostLine enter(String host) {
        if (lines.size() > MANY) {
            Instant now = clock.instant();
            lines.values().removeIf(line -> line.isIdle(now));
        }
        HostLine line = lines.computeIfAbsent(host, key -> new HostLine());
        line.enter();
        return line;
    }

    private synchronized void leave(HostLine line) {
        line.leave();
    }
}
