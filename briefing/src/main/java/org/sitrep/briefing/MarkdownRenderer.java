// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sitrep.briefing.page.Brief;
import org.sitrep.briefing.page.CitedReport;
import org.sitrep.briefing.page.Excerpt;
import org.sitrep.briefing.page.Group;
import org.sitrep.briefing.page.Line;
import org.sitrep.briefing.page.Part;
import org.sitrep.briefing.page.Section;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.record.Report;

/** Writes a brief as Markdown that reads well in a terminal of 100 columns. */
public final class MarkdownRenderer {

    private static final int WIDTH = 100;

    /** Lines of a group, and groups of a section, that a reader at a terminal still takes in. Set by judgement. */
    private static final int MOST_LINES = 12;

    private static final int MOST_GROUPS = 40;
    private static final String IN_FULL = " more; --format html and --format json show them all";

    private final StringBuilder out = new StringBuilder();
    private final Map<Integer, SortedSet<Citation>> shown = new TreeMap<>();

    private MarkdownRenderer() {}

    public static String render(Brief brief) {
        return new MarkdownRenderer().write(brief);
    }

    private String write(Brief brief) {
        out.append("# Situation report\n\n");
        brief.head().forEach(line -> item(MarkdownText.escape(line)));
        brief.sections().forEach(this::section);
        out.append("\n## Sources\n");
        if (brief.sources().isEmpty()) {
            out.append("\nNo report could be read.\n");
        }
        brief.sources().forEach(this::source);
        if (!brief.failures().isEmpty()) {
            out.append("\n## Could not be read\n\n");
            brief.failures().forEach(failure -> item(MarkdownText.escape(failure)));
        }
        return out.toString();
    }

    private void section(Section section) {
        out.append("\n## ").append(section.title()).append('\n');
        if (section.groups().isEmpty()) {
            out.append('\n').append(section.nothing()).append('\n');
        }
        section.groups().stream().limit(MOST_GROUPS).forEach(this::group);
        if (section.groups().size() > MOST_GROUPS) {
            out.append("\nAnd ")
                    .append(section.groups().size() - MOST_GROUPS)
                    .append(IN_FULL)
                    .append(".\n");
        }
    }

    private void group(Group group) {
        out.append('\n');
        wrapped("### ", "    ", MarkdownText.escape(group.heading()));
        out.append('\n');
        group.lines().stream().limit(MOST_LINES).forEach(line -> item(line(line)));
        if (group.lines().size() > MOST_LINES) {
            item("and " + (group.lines().size() - MOST_LINES) + IN_FULL);
        }
    }

    private String line(Line line) {
        line.citations()
                .forEach(citation -> shown.computeIfAbsent(citation.report(), r -> new TreeSet<>(Citation.IN_ORDER))
                        .add(citation));
        String parts = line.parts().stream().map(MarkdownRenderer::part).collect(Collectors.joining(" · "));
        return parts + " "
                + line.citations().stream()
                        .map(MarkdownRenderer::cite)
                        .distinct()
                        .collect(Collectors.joining(" "));
    }

    private static String part(Part part) {
        return switch (part) {
            case Part.Fixed fixed -> MarkdownText.escape(fixed.text());
            case Part.Key key -> "**" + MarkdownText.escape(key.text()) + "**";
            case Part.Quoted quoted -> "*" + MarkdownText.escape(quoted.text()) + "*";
        };
    }

    private static String cite(Citation citation) {
        return "[" + citation.report() + ":" + citation.sentence() + "]";
    }

    private void source(CitedReport source) {
        Report report = source.reading().report();
        out.append("\n");
        wrapped("### " + source.number() + ". ", "    ", MarkdownText.escape(source.title()));
        out.append('\n');
        item(MarkdownText.escape(source.origin()));
        report.url().ifPresent(url -> item(MarkdownText.escape(url)));
        if (!report.credits().isEmpty()) {
            item("with reporting by " + MarkdownText.escape(String.join(", ", report.credits())));
        }
        shown.getOrDefault(source.number(), Collections.emptySortedSet())
                .forEach(citation -> item(cite(citation) + " "
                        + MarkdownText.escape(Excerpt.onOneLine(citation.words().text()))));
    }

    private void item(String text) {
        wrapped("- ", "  ", text);
    }

    /** Breaks lines between words; a longer word stands alone. */
    private void wrapped(String first, String next, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : List.of(text.split(" ", -1))) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(next);
                empty = true;
            }
            line.append(empty ? MarkdownText.atLineStart(word) : " " + word);
            empty = false;
        }
        out.append(line).append('\n');
    }
}
