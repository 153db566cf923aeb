// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.material;

import java.util.List;
import org.sitrep.record.Report;

/**
 * A report as a format gives it.
 *
 * @param warnings what was wrong with it but did not keep it from being read, as sentences
 */
public record Parsed(Report report, Imprint imprint, List<String> warnings) {

    public Parsed {
        warnings = List.copyOf(warnings);
    }

    public Parsed(Report report, List<String> warnings) {
        this(report, Imprint.NONE, warnings);
    }

    public static Parsed of(Report report) {
        return new Parsed(report, List.of());
    }
}
