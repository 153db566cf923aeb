// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.link;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.linking.fold.Tie;

/**
 * What so many reports share that it ties only the latest of them.
 *
 * @param reports how many of them it still ties
 * @param since the day of the earliest of these
 * @param latest the id that the latest was given
 */
public record LooseTie(Tie tie, int reports, Optional<LocalDate> since, String latest) {}
