// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.sitrep.intake.material.Bytes;
import org.sitrep.intake.material.ContentId;
import org.sitrep.intake.material.Imprint;
import org.sitrep.intake.material.LanguageTag;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;

/** A page of the web: its main text and what it says about itself. */
public final class HtmlPage {

    private static final int DEEPEST = 256;

    private HtmlPage() {}

    /** The page in these bytes. */
    public static Parsed read(InputStream in) throws IOException, UnfitException {
        byte[] bytes = Bytes.all(in);
        Bytes.requireMostlyText(bytes);
        PageText page = PageText.of(bytes);
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Document document = Jsoup.parse(page.text(), "", parser);
        Imprint imprint = new Imprint(Byline.find(document), Optional.empty());
        return new Parsed(report(document), imprint, page.warnings());
    }

    private static Report report(Document page) throws UnfitException {
        PageMetadata metadata = PageMetadata.of(page);
        Optional<LocalDate> published = metadata.published();
        String text = MainText.of(page);
        if (text.isBlank()) {
            throw new UnfitException("empty-text", "No article text was found on the page.");
        }
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
}
