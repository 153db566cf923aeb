// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch;

import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import javax.net.ssl.SSLContext;
import org.sitrep.intake.fetch.address.Resolver;
import org.sitrep.intake.fetch.polite.Pause;
import org.sitrep.intake.fetch.wire.Proxies;

/**
 * What fetching needs of the world.
 *
 * @param tls which certificates are trusted
 */
public record Surroundings(Clock clock, Pause pause, Resolver resolver, Proxies proxies, SSLContext tls) {

    /** Those of this program. */
    public static Surroundings system() {
        try {
            return new Surroundings(
                    Clock.systemUTC(),
                    Pause.sleeping(),
                    Resolver.system(),
                    Proxies.of(System.getenv(), System.getProperties()),
                    SSLContext.getDefault());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no TLS. Use another.", e);
        }
    }
}
