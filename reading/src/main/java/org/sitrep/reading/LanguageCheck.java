// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading;

import java.util.Optional;
import org.sitrep.language.LanguageDetector;
import org.sitrep.record.Failure;
import org.sitrep.record.Report;

/** Refuses reports that are not in English, the one language that is read. Needs no language model. Thread-safe. */
public final class LanguageCheck {

    private static final String ENGLISH = "en";

    private final LanguageDetector detector;

    private LanguageCheck(LanguageDetector detector) {
        this.detector = detector;
    }

    public static LanguageCheck load() {
        return new LanguageCheck(LanguageDetector.load());
    }

    /** Why a report cannot be read; empty where it can. */
    public Optional<Failure> findRefusal(Report report) {
        return findForeign(report)
                .map(language -> new Failure(
                        report.id(),
                        "unsupported-language",
                        "The report is not in English but in the language \"" + language + "\". Translate it first."));
    }

    private Optional<String> findForeign(Report report) {
        return report.language().equals(ENGLISH) ? detector.findForeign(report.text()) : Optional.of(report.language());
    }
}
