// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.office;

import java.util.Optional;
import org.sitrep.record.actor.Sector;

/**
 * A holder of office.
 *
 * @param country empty where the office is held in a body of states
 * @param role empty before the first office was held
 */
public record OfficeHolder(String name, Optional<String> country, Optional<String> role, Optional<Sector> sector) {}
