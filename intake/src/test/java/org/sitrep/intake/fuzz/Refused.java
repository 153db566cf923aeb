// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fuzz;

import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.record.Report;

/** What may come of hostile bytes. */
final class Refused {

    private Refused() {}

    /** A refusal has a name and a sentence. */
    static void check(UnfitException refusal) {
        if (refusal.code().isBlank()
                || refusal.code().equals("internal-error")
                || !refusal.sentence().endsWith(".")) {
            throw new IllegalStateException("No clear refusal: " + refusal.code() + ": " + refusal.sentence(), refusal);
        }
    }

    /** A report has words, within bounds. */
    static void check(Report report) {
        if (report.text().isBlank()
                || report.text().length() > Limits.TEXT
                || report.id().isEmpty()) {
            throw new IllegalStateException("No report: " + report);
        }
    }
}
