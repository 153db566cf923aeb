// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;

/** A page of the web, from a file: its main text and what it says about itself. */
final class HtmlFile {

    private static final int DEEPEST = 256;

    private HtmlFile() {}

    static Incoming read(InputStream in, Origin origin) throws IOException, UnfitException {
        byte[] bytes = Bytes.all(in);
        Bytes.requireText(bytes);
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        return received(Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser), origin);
    }

    private static Incoming received(Document page, Origin origin) throws UnfitException {
        PageMetadata metadata = PageMetadata.of(page);
        Optional<LocalDate> published = metadata.published();
        String text = MainText.of(page);
        if (text.isBlank()) {
            throw new UnfitException("empty-text", "The page has no main text.");
        }
        Report report = new Report(
                ContentId.of(metadata.url(), text),
                metadata.url(),
                metadata.publisher(),
                metadata.title(),
                published,
                published.map(day -> PublishedFrom.METADATA),
                metadata.language().map(LanguageTag::code).orElse(LanguageTag.ENGLISH),
                Limits.checkedText(text),
                List.of());
        return new Incoming.Received(report, origin, List.of());
    }
}
