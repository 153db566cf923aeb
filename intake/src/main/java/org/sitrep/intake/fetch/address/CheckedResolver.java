// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.fetch.refusal.RefusalException;

/** Looks up hosts within a time, and gives only addresses that may be asked. Thread-safe. */
public final class CheckedResolver {

    private final Resolver resolver;
    private final AddressRules rules;
    private final Duration longest;

    /**
     * A resolver under rules.
     *
     * @param longest how long a look-up may take
     */
    public CheckedResolver(Resolver resolver, AddressRules rules, Duration longest) {
        this.resolver = resolver;
        this.rules = rules;
        this.longest = longest;
    }

    /** The addresses of a host, all of them allowed. It is looked up once. */
    public List<InetAddress> resolve(String host) throws RefusalException, InterruptedException {
        List<InetAddress> addresses =
                HostName.isLiteral(host) ? List.of(Networks.literal(host)) : List.copyOf(lookUp(host));
        if (addresses.isEmpty()) {
            throw unknown(host);
        }
        rules.check(host, addresses);
        return addresses;
    }

    private List<InetAddress> lookUp(String host) throws RefusalException, InterruptedException {
        FutureTask<List<InetAddress>> task = new FutureTask<>(() -> resolver.resolve(host));
        Thread.ofPlatform().daemon().name("look-up").start(task);
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new RefusalException(
                    Reason.TOO_SLOW, "Looking up the host " + host + " took too long. Try again later.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownHostException) {
                throw unknown(host);
            }
            throw new IllegalStateException("The look-up of " + host + " failed.", e);
        }
    }

    private static RefusalException unknown(String host) {
        return new RefusalException(
                Reason.DNS,
                "The host " + host + " has no address. Check the spelling, and whether there is a network.");
    }
}
