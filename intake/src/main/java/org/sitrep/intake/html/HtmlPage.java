// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.sitrep.intake.html.data.LinkedData;
import org.sitrep.intake.html.data.LinkedWork;
import org.sitrep.intake.html.date.PageDates;
import org.sitrep.intake.html.date.written.WrittenTime;
import org.sitrep.intake.material.Bytes;
import org.sitrep.intake.material.ContentId;
import org.sitrep.intake.material.Imprint;
import org.sitrep.intake.material.LanguageTag;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.Material;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;

/** A page of the web: its main text and what it says about itself. */
public final class HtmlPage {

    private HtmlPage() {}

    /** The page in these bytes. */
    public static Parsed read(InputStream in) throws IOException, UnfitException {
        return read(Material.of(Bytes.all(in)));
    }

    /** The page in these bytes, from that address. */
    public static Parsed read(Material material) throws UnfitException {
        Bytes.requireMostlyText(material.bytes());
        PageText page = PageText.of(material.bytes(), material.charset());
        return parsed(PageParser.parse(page.text(), material.address().orElse("")), page.warnings());
    }

    private static Parsed parsed(Document page, List<String> warnings) throws UnfitException {
        List<LinkedWork> articles = LinkedData.articles(page);
        PageMetadata metadata = PageMetadata.of(page);
        Imprint imprint = new Imprint(
                Byline.find(page, articles),
                metadata.dates().flatMap(PageDates::updated).map(HtmlPage::told));
        String shown = MainText.of(page);
        Optional<String> linked = LinkedText.instead(shown, articles);
        List<String> told = linked.isEmpty()
                ? warnings
                : Stream.concat(
                                warnings.stream(),
                                Stream.of("The text was taken from the page's linked data; the page shows another."))
                        .toList();
        return new Parsed(report(metadata, linked.orElse(shown)), imprint, told);
    }

    private static Report report(PageMetadata metadata, String text) throws UnfitException {
        if (text.isBlank()) {
            throw new UnfitException("empty-text", "No article text was found on the page.");
        }
        Optional<LocalDate> published =
                metadata.dates().map(dates -> dates.published().day());
        return new Report(
                ContentId.of(metadata.url(), text),
                metadata.url(),
                metadata.publisher(),
                metadata.title(),
                published,
                published.map(day -> PublishedFrom.METADATA),
                metadata.language().map(LanguageTag::code).orElse(LanguageTag.ENGLISH),
                Limits.checkedText(text),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** ISO 8601, as much as is told. */
    private static String told(WrittenTime written) {
        return written.day()
                + written.time().map(time -> "T" + time).orElse("")
                + written.time()
                        .flatMap(time -> written.zone())
                        .map(ZoneOffset::toString)
                        .orElse("");
    }
}
