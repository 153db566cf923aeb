// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.robots;

import java.time.Clock;
import java.time.Duration;
import org.sitrep.intake.fetch.address.WebAddress;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.fetch.refusal.RefusalException;

/** Heeds the robots.txt of sites (RFC 9309). Each is read once a day. Thread-safe. */
public final class Robots {

    private final RobotsSource source;
    private final PermissionCache cache;

    public Robots(RobotsSource source, Clock clock) {
        this.source = source;
        this.cache = new PermissionCache(clock);
    }

    /**
     * Whether an address may be asked; no answer but a refusal if not.
     *
     * @return the pause between requests that the site asks for, a minute at most
     */
    public Duration check(WebAddress address) throws RefusalException, InterruptedException {
        return cache.get(address.origin(), () -> read(address.at("/robots.txt")))
                .check(address);
    }

    private Permission read(WebAddress robotsTxt) throws InterruptedException {
        try {
            RobotsFile file = source.read(robotsTxt);
            if (file.status() >= 200 && file.status() < 300) {
                return Rules.parse(robotsTxt, file.bytes());
            }
            return isMissing(file.status())
                    ? Rules.none()
                    : new Unread(new RefusalException(Reason.STATUS, "It has none.").withStatus(file.status()));
        } catch (RefusalException e) {
            return new Unread(e);
        }
    }

    /** Too many requests is no answer to the question. */
    private static boolean isMissing(int status) {
        return status >= 400 && status < 500 && status != 429;
    }
}
