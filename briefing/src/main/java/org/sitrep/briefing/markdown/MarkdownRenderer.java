// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.markdown;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sitrep.briefing.page.Brief;
import org.sitrep.briefing.page.Citation;
import org.sitrep.briefing.page.CitedReport;
import org.sitrep.briefing.page.Excerpt;
import org.sitrep.briefing.page.Group;
import org.sitrep.briefing.page.LeftOut;
import org.sitrep.briefing.page.Line;
import org.sitrep.briefing.page.Part;
import org.sitrep.briefing.page.Section;

/** Writes a brief as Markdown that reads well in a terminal of 100 columns. */
public final class MarkdownRenderer {

    private static final int WIDTH = 100;
    private static final Wrapping WRAPPING = new Wrapping(WIDTH);

    /** Characters of a title that is still recognised. */
    private static final int LEAST_TITLE = 30;

    /** Of more failures so many are named. */
    private static final int MOST_FAILURES = 5;

    private final StringBuilder out = new StringBuilder();

    private MarkdownRenderer() {}

    public static String render(Brief brief) {
        return new MarkdownRenderer().write(brief);
    }

    private String write(Brief brief) {
        line("# Situation report");
        line("");
        brief.head().forEach(line -> item(MarkdownText.escape(line)));
        brief.sections().forEach(this::section);
        leftOut(brief);
        sources(brief);
        failures(brief);
        return out.toString();
    }

    private void section(Section section) {
        heading("## ", section.title());
        if (section.groups().isEmpty()) {
            line("");
            line(section.nothing());
        }
        boolean begun = false;
        for (Group group : section.groups()) {
            if (!begun || !group.heading().isEmpty()) {
                line("");
            }
            group(group);
            begun = true;
        }
    }

    /** A heading stands on one line, however long: CommonMark knows no other. */
    private void group(Group group) {
        if (!group.heading().isEmpty()) {
            line("### " + parts(group.heading()));
        }
        if (!group.note().isEmpty()) {
            WRAPPING.lines("", "", parts(group.note())).forEach(this::line);
        }
        group.lines().forEach(this::line);
    }

    private void line(Line line) {
        item(parts(line.parts()) + " "
                + line.citations().stream()
                        .map(MarkdownRenderer::cite)
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }

    private static String parts(List<Part> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(Part.gapBefore(part)).append(part(part)));
        return text.toString().strip();
    }

    private static String part(Part part) {
        String text = MarkdownText.escape(part.text()).strip();
        return switch (part) {
            case Part.Fixed fixed -> text;
            case Part.Key key -> text.isEmpty() ? "" : "**" + text + "**";
            case Part.Quoted quoted -> text.isEmpty() ? "" : "*" + text + "*";
        };
    }

    private static String cite(Citation citation) {
        return "[" + citation.source() + ":" + citation.paragraph() + "]";
    }

    private void leftOut(Brief brief) {
        if (brief.leftOut().isEmpty()) {
            return;
        }
        heading("## ", "Left out");
        line("");
        brief.leftOut().forEach(omission -> item(omission(omission)));
    }

    private static String omission(LeftOut omission) {
        return String.format(
                Locale.ROOT,
                "%,d of %,d %s: `%s`",
                omission.count(),
                omission.of(),
                MarkdownText.escape(omission.what()),
                omission.command());
    }

    private void sources(Brief brief) {
        heading("## ", "Sources");
        line("");
        if (brief.sources().isEmpty()) {
            line("No report is cited.");
        } else {
            brief.sources().forEach(this::source);
        }
    }

    /** On one line, the title cut to what room there is. */
    private void source(CitedReport source) {
        String number = source.number() + ". ";
        String origin = ", " + source.origin();
        int room = Math.max(LEAST_TITLE, WIDTH - number.length() - origin.length() - 2);
        WRAPPING.lines(
                        number,
                        " ".repeat(number.length()),
                        MarkdownText.escape(Excerpt.cut(source.title(), room) + origin))
                .forEach(this::line);
    }

    private void failures(Brief brief) {
        if (brief.failures().isEmpty()) {
            return;
        }
        heading("## ", "Could not be read");
        line("");
        brief.failures().stream().limit(MOST_FAILURES).forEach(failure -> item(MarkdownText.escape(failure)));
        if (brief.failures().size() > MOST_FAILURES) {
            item("and " + (brief.failures().size() - MOST_FAILURES) + " more");
        }
    }

    private void heading(String marks, String title) {
        line("");
        line(marks + MarkdownText.escape(title));
    }

    private void item(String text) {
        WRAPPING.lines("- ", "  ", text).forEach(this::line);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
