// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.intake.clean.CleanText;
import org.sitrep.intake.html.live.LiveBlog;
import org.sitrep.intake.html.live.LiveEntry;
import org.sitrep.intake.material.Imprint;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.Parsed;
import org.sitrep.intake.material.UnfitException;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;

/** The reports that the entries of a live blog are. */
final class LivePage {

    private LivePage() {}

    /** The earliest first; none where the page is no live blog. */
    static List<Parsed> reports(OpenPage open) throws UnfitException {
        Document page = open.document();
        List<LiveEntry> entries = LiveBlog.entries(page, PageAddress.find(page), LivePage::words, Boilerplate::remove);
        return entries.isEmpty() ? List.of() : reports(open, entries);
    }

    private static String words(Element element) {
        ParagraphVisitor visitor = new ParagraphVisitor();
        element.traverse(visitor);
        return String.join("\n\n", visitor.paragraphs());
    }

    private static List<Parsed> reports(OpenPage open, List<LiveEntry> entries) throws UnfitException {
        PageMetadata metadata = PageMetadata.of(open.document());
        String language = metadata.language()
                .orElseGet(() -> PageLanguage.guessed(
                        entries.stream().map(LiveEntry::words).collect(Collectors.joining("\n"))));
        List<EntryName> names = EntryName.of(metadata.url(), entries);
        List<Parsed> reports = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            LiveEntry entry = entries.get(i);
            CleanText text = CleanText.of(entry.words());
            Report report = report(metadata, language, names.get(i), entry, text);
            List<String> warnings = open.warnings().isEmpty() ? text.warnings() : open.warnings();
            reports.add(new Parsed(report, imprint(entry, text), warnings));
        }
        return reports;
    }

    private static Report report(PageMetadata page, String language, EntryName name, LiveEntry entry, CleanText text)
            throws UnfitException {
        return new Report(
                name.id(),
                name.url(),
                page.publisher(),
                entry.headline().map(CleanText::line).or(page::title),
                Optional.of(entry.published().day()),
                Optional.of(PublishedFrom.METADATA),
                language,
                Limits.checkedText(text.words()),
                text.credits(),
                Optional.empty(),
                Optional.empty());
    }

    /** When it was changed last is when it was published, where nothing else is told. */
    private static Imprint imprint(LiveEntry entry, CleanText text) {
        return new Imprint(
                entry.author().map(CleanText::line).or(text::byline),
                Optional.of(PageReport.iso(entry.updated().orElse(entry.published()))));
    }
}
