// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.archive.watch.EntryNote;
import org.sitrep.archive.watch.WatchedArticle;
import org.sitrep.intake.material.ContentId;
import org.sitrep.intake.material.LanguageTag;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;

/** What a feed said of an article whose page cannot be had. */
final class SummaryReport {

    private SummaryReport() {}

    /** Empty where it said nothing. */
    static Optional<Report> find(WatchedArticle article) {
        EntryNote note = article.note();
        Optional<LocalDate> published = note.published().map(LocalDate::parse);
        Optional<String> url = Optional.of(article.address());
        return note.summary()
                .map(words -> new Report(
                        ContentId.of(url, words),
                        url,
                        note.publisher(),
                        note.title(),
                        published,
                        published.map(day -> PublishedFrom.METADATA),
                        note.language().map(LanguageTag::code).orElse(LanguageTag.ENGLISH),
                        words,
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
