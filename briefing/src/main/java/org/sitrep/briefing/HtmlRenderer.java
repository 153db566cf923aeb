// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import java.util.List;
import java.util.stream.Collectors;
import org.sitrep.briefing.page.Brief;
import org.sitrep.briefing.page.Excerpt;
import org.sitrep.briefing.page.Group;
import org.sitrep.briefing.page.Line;
import org.sitrep.briefing.page.Part;
import org.sitrep.briefing.page.Section;
import org.sitrep.linking.coverage.Citation;

/** Writes a brief as one HTML file that loads nothing: the lines, and each report's text that they link into. */
public final class HtmlRenderer {

    private final StringBuilder out = new StringBuilder();

    private HtmlRenderer() {}

    public static String render(Brief brief) {
        return new HtmlRenderer().write(brief);
    }

    private String write(Brief brief) {
        out.append("<!doctype html>\n<html lang=\"en\">\n");
        head();
        out.append("<body>\n<a class=\"skip\" href=\"#brief\">Skip to the brief</a>\n");
        header(brief);
        out.append("<main id=\"brief\">\n");
        brief.sections().forEach(this::section);
        out.append(new HtmlSources(brief).render())
                .append(
                        "</main>\n<footer><p>Compiled by Sitrep from the reports above. Words in italics are quoted from")
                .append(" them.</p></footer>\n</body>\n</html>\n");
        return out.toString();
    }

    private void head() {
        out.append("<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(StyleSheet.policy())
                .append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>Situation report</title>\n")
                .append(StyleSheet.element())
                .append("</head>\n");
    }

    private void header(Brief brief) {
        out.append("<header>\n<h1>Situation report</h1>\n");
        out.append(list(brief.head()));
        out.append("<nav aria-label=\"Sections\"><ul>\n");
        brief.sections().forEach(section -> navigation(section.id(), section.title()));
        navigation("sources", "Sources");
        out.append("</ul></nav>\n</header>\n");
    }

    private void navigation(String id, String title) {
        out.append("<li><a href=\"#")
                .append(id)
                .append("\">")
                .append(HtmlText.escape(title))
                .append("</a></li>\n");
    }

    /** A list of plain lines. */
    static String list(List<String> lines) {
        return lines.stream()
                .map(line -> "<li>" + HtmlText.escape(line) + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    /** The beginning of a section that is named by its heading. */
    static String opening(String id, String title) {
        return "<section id=\"" + id + "\" aria-labelledby=\"h-" + id + "\">\n<h2 id=\"h-" + id + "\">"
                + HtmlText.escape(title) + "</h2>\n";
    }

    private void section(Section section) {
        out.append(opening(section.id(), section.title()));
        if (section.groups().isEmpty()) {
            out.append("<p>").append(HtmlText.escape(section.nothing())).append("</p>\n");
        }
        section.groups().forEach(this::group);
        out.append("</section>\n");
    }

    private void group(Group group) {
        out.append("<h3>").append(HtmlText.escape(group.heading())).append("</h3>\n<ul>\n");
        group.lines().forEach(this::line);
        out.append("</ul>\n");
    }

    private void line(Line line) {
        String parts = line.parts().stream().map(HtmlRenderer::part).collect(Collectors.joining(" · "));
        String links =
                line.citations().stream().map(HtmlRenderer::link).distinct().collect(Collectors.joining(" "));
        out.append("<li>").append(parts).append(' ').append(links).append("</li>\n");
    }

    /** {@code dir="auto"} keeps words that run from right to left from reordering what stands around them. */
    private static String part(Part part) {
        String text = HtmlText.escape(part.text());
        return switch (part) {
            case Part.Fixed fixed -> text;
            case Part.Key key -> "<strong dir=\"auto\">" + text + "</strong>";
            case Part.Quoted quoted -> "<q dir=\"auto\">" + text + "</q>";
        };
    }

    private static String link(Citation citation) {
        return "<a class=\"cite\" href=\"#" + CitedText.idOf(citation) + "\" title=\""
                + HtmlText.escape(Excerpt.shorten(citation.words().text())) + "\">[" + citation.report() + ":"
                + citation.sentence() + "]</a>";
    }
}
