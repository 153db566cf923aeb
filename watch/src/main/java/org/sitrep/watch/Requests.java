// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.util.Optional;
import org.sitrep.archive.watch.KeptValidators;
import org.sitrep.archive.watch.Trouble;
import org.sitrep.intake.fetch.FetchRequest;
import org.sitrep.intake.fetch.Fetched;
import org.sitrep.intake.fetch.Validators;
import org.sitrep.intake.fetch.address.WebAddress;
import org.sitrep.intake.fetch.refusal.RefusalException;

/** What is asked of the web, and what came of it, to and from what is noted. */
final class Requests {

    private Requests() {}

    /** For what an address holds, if it is new since then. */
    static FetchRequest of(String address, Optional<KeptValidators> last) {
        FetchRequest request = FetchRequest.of(address);
        return last.flatMap(Requests::validators).map(request::since).orElse(request);
    }

    private static Optional<Validators> validators(KeptValidators kept) {
        try {
            return Optional.of(new Validators(WebAddress.parse(kept.address()), kept.etag(), kept.lastModified()));
        } catch (RefusalException e) {
            return Optional.empty();
        }
    }

    /** What to hand in the next time; empty where the server gave nothing. */
    static Optional<KeptValidators> validators(Fetched.Body body) {
        Validators given = body.validators();
        return given.etag().isEmpty() && given.lastModified().isEmpty()
                ? Optional.empty()
                : Optional.of(new KeptValidators(given.address().toString(), given.etag(), given.lastModified()));
    }

    static Trouble trouble(Fetched.Refused refused) {
        return new Trouble(refused.reason().code(), refused.sentence());
    }

    /** The host to be asked; the address itself where it has none. */
    static String host(String address) {
        try {
            return WebAddress.parse(address).host();
        } catch (RefusalException e) {
            return address;
        }
    }
}
