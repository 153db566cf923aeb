// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.page;

import java.util.List;
import java.util.Optional;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;

/**
 * A report that a brief cites.
 *
 * @param number its number in citations
 * @param agency whose mark its words bear
 * @param cited the words cited from it, in text order
 */
public record CitedReport(int number, Report report, Optional<String> agency, List<Citation> cited) {

    public CitedReport {
        cited = List.copyOf(cited);
    }

    /** What it is called: its title, else its first words. */
    public String title() {
        return Excerpt.title(report);
    }

    /** Who published it and when, as far as is known, and whose words it prints. */
    public String origin() {
        return report.publisher().orElse("Unnamed publisher")
                + agency.filter(name -> !report.publisher().equals(Optional.of(name)))
                        .map(name -> " (" + name + ")")
                        .orElse("")
                + ", " + day();
    }

    private String day() {
        boolean inferred = report.publishedFrom()
                .filter(from -> from == PublishedFrom.INFERRED)
                .isPresent();
        return report.published()
                .map(published -> Days.shortDay(published) + (inferred ? " (inferred)" : ""))
                .orElse("undated");
    }
}
