// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.sitrep.intake.material.Bytes;
import org.sitrep.intake.material.ContentId;
import org.sitrep.intake.material.Dates;
import org.sitrep.intake.material.Imprint;
import org.sitrep.intake.material.LanguageTag;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;

/** A text in Markdown: its words, and what its front matter says of it. */
public final class MarkdownText {

    /** Blocks within blocks; deeper ones are taken as words. */
    private static final int DEEPEST = 64;

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST).build();

    private MarkdownText() {}

    /** The text in these bytes, which must be UTF-8. */
    public static Parsed read(InputStream in) throws IOException, UnfitException {
        byte[] bytes = Bytes.all(in);
        Bytes.requireText(bytes);
        FrontMatter matter = FrontMatter.of(Bytes.decode(bytes, bytes.length));
        Tangle.require(matter.body());
        Node document = PARSER.parse(matter.body());
        PlainWords words = PlainWords.of(document);
        Optional<String> given = matter.find("date", "published", "pubdate");
        Optional<LocalDate> published = given.flatMap(Dates::findGiven);
        List<String> warnings = given.isPresent() && published.isEmpty()
                ? List.of("The front matter has a date that cannot be read; write it as 2025-12-14.")
                : List.of();
        return new Parsed(
                report(matter, words, published),
                new Imprint(matter.find("author", "authors", "byline"), Optional.empty()),
                warnings);
    }

    private static Report report(FrontMatter matter, PlainWords words, Optional<LocalDate> published)
            throws UnfitException {
        String text = Limits.checkedText(words.text());
        Optional<String> url = matter.find("url", "canonical_url", "canonical")
                .filter(address -> address.startsWith("http://") || address.startsWith("https://"));
        return new Report(
                ContentId.of(url, text),
                url,
                matter.find("publisher"),
                matter.find("title").or(words::headline),
                published,
                published.map(day -> PublishedFrom.METADATA),
                matter.find("language", "lang").map(LanguageTag::code).orElse(LanguageTag.ENGLISH),
                text,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
