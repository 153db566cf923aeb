// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.material;

import java.util.Optional;

/**
 * What an input says of its making that is no part of a report.
 *
 * @param byline who wrote it, as it is told
 * @param updated when it was changed last, ISO 8601: a day, or a time with its offset
 */
public record Imprint(Optional<String> byline, Optional<String> updated) {

    public static final Imprint NONE = new Imprint(Optional.empty(), Optional.empty());
}
