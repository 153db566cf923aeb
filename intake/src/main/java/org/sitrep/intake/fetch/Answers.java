// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch;

import java.time.Instant;
import java.util.Optional;
import org.sitrep.intake.fetch.address.WebAddress;
import org.sitrep.intake.fetch.polite.RetryAfter;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.fetch.refusal.RefusalException;
import org.sitrep.intake.fetch.wire.WireResponse;

/** What the status of an answer means. */
final class Answers {

    private static final int PARTIAL = 206;

    private Answers() {}

    /** Where an answer sends on to, if it does. */
    static Optional<WebAddress> findNext(WebAddress from, WireResponse response) throws RefusalException {
        boolean sendsOn = switch (response.status()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
        Optional<String> location = sendsOn ? response.headers().find("Location") : Optional.empty();
        return location.isPresent() ? Optional.of(from.resolve(location.get())) : Optional.empty();
    }

    /** Of what was asked for as a whole, a part is no success. */
    static boolean isWhole(WireResponse response) {
        return response.isSuccess() && response.status() != PARTIAL;
    }

    static RefusalException refusal(WebAddress address, WireResponse response, Instant now) {
        int status = response.status();
        return new RefusalException(
                        Reason.STATUS,
                        address.host() + " answered with status " + status + ", " + meaning(status) + ".")
                .withStatus(status)
                .withRetryAfter(RetryAfter.find(response.headers(), now));
    }

    private static String meaning(int status) {
        return switch (status) {
            case 401, 407 -> "it wants a login; save the page yourself and add the file";
            case 403, 451 -> "it does not let us; save the page yourself and add the file";
            case 404, 410 -> "there is no such page; check the address";
            case 429 -> "it was asked too often; try again later";
            default -> status >= 500 ? "it has trouble; try again later" : "which is of no use here; check the address";
        };
    }
}
