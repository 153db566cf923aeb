// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch;

import java.util.Set;
import org.sitrep.intake.fetch.polite.Politeness;
import org.sitrep.intake.fetch.wire.Patience;

/**
 * How fetching is done.
 *
 * @param limit the most bytes of one answer that are taken, encoded and decoded
 * @param allowedHosts hosts that may be asked though their addresses or ports are not public
 */
public record FetchSettings(
        UserAgent agent, int limit, Patience patience, Politeness politeness, Set<String> allowedHosts) {

    /** The most bytes of one answer that are taken. */
    public static final int LIMIT = 16 << 20;

    public FetchSettings {
        allowedHosts = Set.copyOf(allowedHosts);
    }

    /** The usual settings. */
    public static FetchSettings of(UserAgent agent) {
        return new FetchSettings(agent, LIMIT, Patience.USUAL, Politeness.USUAL, Set.of());
    }

    /** The same, where these hosts may be asked too. */
    public FetchSettings allowing(Set<String> hosts) {
        return new FetchSettings(agent, limit, patience, politeness, hosts);
    }
}
