// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.page;

import java.util.List;
import java.util.OptionalInt;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;

/**
 * A report that a brief draws on.
 *
 * @param number its number in citations
 * @param copyOf the report it is a copy of
 * @param cited the words cited from it, in text order
 */
public record CitedReport(int number, Reading reading, OptionalInt copyOf, List<Citation> cited) {

    /** Characters of a title: one line of a terminal with its number. */
    private static final int LONGEST_TITLE = 90;

    public CitedReport {
        cited = List.copyOf(cited);
    }

    public Report report() {
        return reading.report();
    }

    /** What it is called: its title, else its first words. */
    public String title() {
        String words = report().title()
                .orElseGet(() -> report().text()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .orElse(report().id()));
        return Excerpt.cut(Excerpt.onOneLine(words), LONGEST_TITLE);
    }

    /** Who published it and when, as far as is known, and what it is a copy of. */
    public String origin() {
        StringBuilder origin = new StringBuilder(report().publisher().orElse("Unnamed publisher"));
        origin.append(", ").append(day());
        copyOf.ifPresent(
                original -> origin.append(". Copy of report ").append(original).append(", counted once"));
        return origin.toString();
    }

    private String day() {
        boolean inferred = report().publishedFrom()
                .filter(from -> from == PublishedFrom.INFERRED)
                .isPresent();
        return report().published()
                .map(published -> Days.shortDay(published) + (inferred ? " (inferred)" : ""))
                .orElse("undated");
    }
}
