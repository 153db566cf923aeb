// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.intake.fetch.address.WebAddress;
import org.sitrep.intake.fetch.refusal.Reason;
import org.sitrep.intake.fetch.wire.Headers;
import org.sitrep.intake.fetch.wire.Route;
import org.sitrep.intake.material.Material;

/** What came of fetching an address: what it holds, that it holds nothing new, or why there is nothing. */
public sealed interface Fetched {

    /**
     * What an address holds, whole.
     *
     * @param address where it was in the end
     * @param status 200 to 299
     * @param bytes as its author wrote them: the encoding for the way is undone, the charset is not
     * @param asked when it was asked for
     * @param redirects the addresses that sent on to it, the first asked first; usually none
     * @param route whether the address asked is proven to be public, or only as far as can be known through a proxy
     * @param server the IP address that was asked; empty where it was a proxy that asked it
     */
    record Body(
            WebAddress address,
            int status,
            Headers headers,
            byte[] bytes,
            Instant asked,
            List<WebAddress> redirects,
            Route route,
            Optional<InetAddress> server)
            implements Fetched {

        public Body {
            redirects = List.copyOf(redirects);
        }

        /** What it holds, to be taken in. */
        public Material material() {
            return new Material(bytes, Optional.of(address.toString()), headers.charset(), headers.mediaType());
        }

        /** What to hand in the next time, so that only something new is sent. */
        public Validators validators() {
            return Validators.of(address, headers);
        }
    }

    /** The address holds what it held when the validators were given. */
    record NotModified(WebAddress address, Headers headers, Instant asked, List<WebAddress> redirects)
            implements Fetched {

        public NotModified {
            redirects = List.copyOf(redirects);
        }
    }

    /**
     * Nothing was fetched.
     *
     * @param address the one that was refused, which may be one that another sent on to; as it was given where it is none
     * @param sentence why, and what to do
     * @param status the HTTP status, where that is the reason
     * @param retryAfter after what time it makes sense to ask again, a day at most, where that is known
     */
    record Refused(
            String address,
            Reason reason,
            String sentence,
            OptionalInt status,
            Optional<Duration> retryAfter,
            Instant asked)
            implements Fetched {}
}
