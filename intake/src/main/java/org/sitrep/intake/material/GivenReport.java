// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.material;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;

/**
 * A report of which somebody says part by part what it is: an object on a line, a row of a table.
 *
 * @param values the text, and what else is said
 */
public record GivenReport(Map<ReportField, String> values) {

    public GivenReport {
        values = Map.copyOf(values);
    }

    /** The report, or why it is none; that names the report where it has an id. */
    public Parsed parsed() throws UnfitException {
        try {
            return build();
        } catch (UnfitException e) {
            String id = values.get(ReportField.ID);
            throw id == null ? e : e.withId(id);
        }
    }

    private Parsed build() throws UnfitException {
        List<String> warnings = new ArrayList<>();
        String text = Limits.checkedText(values.getOrDefault(ReportField.TEXT, ""));
        Optional<String> url = find(ReportField.URL);
        Optional<LocalDate> published = find(ReportField.PUBLISHED).flatMap(value -> {
            Optional<LocalDate> day = Dates.findGiven(value);
            if (day.isEmpty()) {
                warnings.add(
                        "The date \"" + shortened(value)
                                + "\" is neither of the form 2025-12-14 nor of the form Sun, 14 Dec 2025 10:00:00 +0100; it is left out.");
            }
            return day;
        });
        Report report = new Report(
                find(ReportField.ID).orElseGet(() -> ContentId.of(url, text)),
                url,
                find(ReportField.PUBLISHER),
                find(ReportField.TITLE),
                published,
                published.map(day -> PublishedFrom.GIVEN),
                find(ReportField.LANGUAGE).map(LanguageTag::code).orElse(LanguageTag.ENGLISH),
                text,
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new Parsed(report, new Imprint(find(ReportField.BYLINE), Optional.empty()), warnings);
    }

    private Optional<String> find(ReportField field) {
        return Optional.ofNullable(values.get(field)).filter(value -> !value.isBlank());
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }
}
