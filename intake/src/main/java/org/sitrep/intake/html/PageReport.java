// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.sitrep.intake.clean.CleanText;
import org.sitrep.intake.html.data.LinkedData;
import org.sitrep.intake.html.data.LinkedWork;
import org.sitrep.intake.html.date.PageDates;
import org.sitrep.intake.html.date.written.WrittenTime;
import org.sitrep.intake.material.ContentId;
import org.sitrep.intake.material.Imprint;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;

/** The report that a page is as a whole. */
final class PageReport {

    private static final String LINKED = "The text was taken from the page's linked data; the page shows another.";

    private PageReport() {}

    /** Takes the boilerplate out of the page. */
    static Parsed of(OpenPage open) throws UnfitException {
        Document page = open.document();
        List<LinkedWork> articles = LinkedData.articles(page);
        PageMetadata metadata = PageMetadata.of(page);
        Optional<String> byline = Byline.find(page, articles).map(CleanText::line);
        String shown = MainText.of(page);
        Optional<String> linked = LinkedText.instead(shown, articles);
        CleanText text = CleanText.of(linked.orElse(shown));
        List<String> warnings = Stream.of(
                        open.warnings().stream(), linked.stream().map(body -> LINKED), text.warnings().stream())
                .flatMap(each -> each)
                .distinct()
                .toList();
        Imprint imprint = new Imprint(
                byline.or(text::byline),
                metadata.dates().flatMap(PageDates::updated).map(PageReport::iso));
        return new Parsed(report(metadata, text), imprint, warnings);
    }

    private static Report report(PageMetadata metadata, CleanText text) throws UnfitException {
        if (text.words().isBlank()) {
            throw new UnfitException("empty-text", "No article text was found on the page.");
        }
        Optional<LocalDate> published =
                metadata.dates().map(dates -> dates.published().day());
        return new Report(
                ContentId.of(metadata.url(), text.words()),
                metadata.url(),
                metadata.publisher(),
                metadata.title(),
                published,
                published.map(day -> PublishedFrom.METADATA),
                metadata.language().orElseGet(() -> PageLanguage.guessed(text.words())),
                Limits.checkedText(text.words()),
                text.credits(),
                Optional.empty(),
                Optional.empty());
    }

    /** ISO 8601, as much as is told. */
    static String iso(WrittenTime written) {
        return written.day()
                + written.time().map(time -> "T" + time).orElse("")
                + written.time()
                        .flatMap(time -> written.zone())
                        .map(ZoneOffset::toString)
                        .orElse("");
    }
}
