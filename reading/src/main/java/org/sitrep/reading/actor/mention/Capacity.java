// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.mention;

import java.util.Optional;
import org.sitrep.record.actor.Sector;

/**
 * In what capacity somebody speaks or acts, as far as a mention tells.
 *
 * @param country ISO 3166-1 alpha-2 of whom it acts for
 * @param role the office or function, in the report's words
 */
public record Capacity(Optional<String> country, Optional<Sector> sector, Optional<String> role) {

    public static final Capacity UNKNOWN = new Capacity(Optional.empty(), Optional.empty(), Optional.empty());

    public static Capacity of(Optional<String> country, Optional<Sector> sector) {
        return new Capacity(country, sector, Optional.empty());
    }
}
