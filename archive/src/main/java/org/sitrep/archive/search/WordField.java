// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of a report is indexed word by word, and can be asked for by name: {@code title:ferry}. */
enum WordField {
    TITLE,
    TEXT,
    PUBLISHER,
    ACTOR,
    PLACE;

    /** As people write it in a query. */
    static Optional<WordField> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** The Lucene field. */
    String field() {
        return "words." + name().toLowerCase(Locale.ROOT);
    }

    Collection<String> valuesOf(IndexedReport report) {
        return switch (this) {
            case TITLE -> report.title().stream().toList();
            case TEXT -> List.of(report.text());
            case PUBLISHER -> report.publisher().stream().toList();
            case ACTOR -> report.findings().actors();
            case PLACE -> report.findings().places();
        };
    }
}
