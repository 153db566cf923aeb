// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.robots;

import java.time.Duration;
import java.util.Optional;
import org.sitrep.intake.fetch.address.WebAddress;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.fetch.refusal.RefusalException;

/**
 * A robots.txt that could not be read, so that nobody knows what is allowed: nothing, for now.
 *
 * @param why what kept it from being read
 */
record Unread(RefusalException why) implements Permission {

    private static final Duration FOR_NOW = Duration.ofMinutes(10);

    /** Where the host itself may not or cannot be asked, that is the reason; else that its robots.txt is not to be had. */
    @Override
    public Duration check(WebAddress address) throws RefusalException {
        throw switch (why.reason()) {
            case MALFORMED, SCHEME, USER_INFO, PORT, ADDRESS, DNS, UNREACHABLE, PROXY, TLS, BACK_OFF, INTERRUPTED ->
                why;
            case NOT_HTTP, TOO_SLOW, TOO_LARGE, BOMB, TRUNCATED, ENCODING, TOO_MANY_REDIRECTS, ROBOTS, STATUS ->
                new RefusalException(
                                Reason.ROBOTS,
                                "The robots.txt of " + address.host() + " could not be read ("
                                        + why.reason().code()
                                        + "), so it is not known what is allowed. Try again later.")
                        .withStatus(why.findStatus().orElse(0))
                        .withRetryAfter(why.findRetryAfter().or(() -> Optional.of(FOR_NOW)));
        };
    }

    @Override
    public int size() {
        return 0;
    }

    @Override
    public Duration holds() {
        return why.reason() == Reason.BACK_OFF ? Duration.ZERO : FOR_NOW;
    }
}
