// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.table;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;

/** Keeps the rows of a table: {@code line=text} for a report, {@code line!code} for a rejection. */
final class CollectedRows implements RowSink {

    private final List<String> told = new ArrayList<>();
    private final List<Parsed> reports = new ArrayList<>();

    List<String> told() {
        return List.copyOf(told);
    }

    List<Parsed> reports() {
        return List.copyOf(reports);
    }

    @Override
    public void take(int line, Parsed report) {
        told.add(line + "=" + report.report().text());
        reports.add(report);
    }

    @Override
    public void reject(int line, UnfitException why) {
        told.add(line + "!" + why.code());
    }
}
