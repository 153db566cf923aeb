// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reports about invented people and places, and a place to keep their texts. */
final class Samples {

    static final String ARCHIVE = "archive-1";
    static final Instant MONDAY = Instant.parse("2031-03-03T08:00:00Z");
    static final Instant TUESDAY = Instant.parse("2031-03-04T08:00:00Z");

    private final Map<Long, String> texts = new HashMap<>();

    /** A report, and its text remembered. */
    IndexedReport report(long row, String title, String text) {
        texts.put(row, text);
        return new IndexedReport(
                row,
                "key-" + row,
                "report-" + row,
                "revision-" + row,
                Optional.of(title).filter(words -> !words.isEmpty()),
                text,
                Optional.of("Harbour Times"),
                Optional.of(LocalDate.of(2031, 3, 1).plusDays(row)),
                MONDAY,
                Optional.empty(),
                Findings.NONE);
    }

    Texts texts() {
        return row -> Optional.ofNullable(texts.get(row));
    }

    static IndexedReport with(IndexedReport report, Findings findings) {
        return new IndexedReport(
                report.row(),
                report.reportKey(),
                report.givenId(),
                report.revision(),
                report.title(),
                report.text(),
                report.publisher(),
                report.published(),
                report.knownFrom(),
                report.knownUntil(),
                findings);
    }

    /** Another revision of {@code report}, known from {@code knownFrom} on. */
    IndexedReport revised(IndexedReport report, long row, String text, Instant knownFrom) {
        texts.put(row, text);
        return new IndexedReport(
                row,
                report.reportKey(),
                report.givenId(),
                "revision-" + row,
                report.title(),
                text,
                report.publisher(),
                report.published(),
                knownFrom,
                Optional.empty(),
                report.findings());
    }

    static Findings about(String actor, String country, String type, LocalDate day) {
        return new Findings(
                Set.of(actor),
                Set.of(country),
                Set.of("Port Azul"),
                Set.of(type),
                Set.of("deny"),
                Set.of("occurred"),
                Set.of(day));
    }
}
