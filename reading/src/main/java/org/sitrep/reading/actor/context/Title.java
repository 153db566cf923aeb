// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.context;

import java.util.Optional;
import org.sitrep.record.actor.Sector;

/**
 * What the words before a name say: "Norwegian Foreign Minister", "NATO chief".
 *
 * @param first the first token of the role, or of the name if there is no role
 * @param country ISO 3166-1 alpha-2 code of the country its bearer acts for
 */
public record Title(int first, Optional<String> country, Optional<String> role, Optional<Sector> sector) {}
