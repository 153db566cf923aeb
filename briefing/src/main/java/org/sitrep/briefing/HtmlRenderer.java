// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.record.Report;

/** Writes a brief as one HTML file that asks for nothing from outside: the lines, and each report's text that they link into. */
public final class HtmlRenderer {

    private final StringBuilder out = new StringBuilder();

    private HtmlRenderer() {}

    public static String render(Brief brief) {
        return new HtmlRenderer().write(brief);
    }

    private String write(Brief brief) {
        out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append(
                        "<meta name=\"color-scheme\" content=\"light dark\">\n<title>Situation report</title>\n<style>\n")
                .append(style())
                .append(
                        "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#brief\">To the brief</a>\n<header>\n<h1>Situation report</h1>\n<ul>\n");
        brief.head().forEach(line -> out.append("<li>").append(escape(line)).append("</li>\n"));
        out.append("</ul>\n<nav aria-label=\"Sections\"><ul>\n");
        brief.sections()
                .forEach(section -> out.append("<li><a href=\"#")
                        .append(section.id())
                        .append("\">")
                        .append(escape(section.title()))
                        .append("</a></li>\n"));
        out.append("<li><a href=\"#sources\">Sources</a></li>\n</ul></nav>\n</header>\n<main id=\"brief\">\n");
        brief.sections().forEach(this::section);
        sources(brief);
        out.append(
                "</main>\n<footer><p>Made by Sitrep from the reports above. Words in italics are the reports’ own.</p></footer>\n</body>\n</html>\n");
        return out.toString();
    }

    private static String style() {
        try (InputStream in = HtmlRenderer.class.getResourceAsStream("brief.css")) {
            if (in == null) {
                throw new IllegalStateException("The style sheet brief.css is missing from the program.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet brief.css cannot be read.", e);
        }
    }

    private void section(Section section) {
        out.append("<section id=\"")
                .append(section.id())
                .append("\" aria-labelledby=\"h-")
                .append(section.id())
                .append("\">\n<h2 id=\"h-")
                .append(section.id())
                .append("\">")
                .append(escape(section.title()))
                .append("</h2>\n");
        if (section.groups().isEmpty()) {
            out.append("<p>").append(escape(section.nothing())).append("</p>\n");
        }
        for (Group group : section.groups()) {
            out.append("<h3>").append(escape(group.heading())).append("</h3>\n<ul>\n");
            group.lines().forEach(this::line);
            out.append("</ul>\n");
        }
        out.append("</section>\n");
    }

    private void line(Line line) {
        out.append("<li>")
                .append(line.parts().stream().map(HtmlRenderer::part).collect(Collectors.joining(" · ")))
                .append(' ')
                .append(line.citations().stream()
                        .map(HtmlRenderer::link)
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .append("</li>\n");
    }

    private static String part(Part part) {
        return switch (part) {
            case Part.Fixed fixed -> escape(fixed.text());
            case Part.Key key -> "<strong>" + escape(key.text()) + "</strong>";
            case Part.Quoted quoted -> "<q>" + escape(quoted.text()) + "</q>";
        };
    }

    private static String link(Citation citation) {
        return "<a class=\"cite\" href=\"#" + CitedText.idOf(citation) + "\" title=\""
                + escape(FixedPhrases.quote(citation.words().text())) + "\">[" + citation.report() + ":"
                + citation.sentence() + "]</a>";
    }

    private void sources(Brief brief) {
        out.append("<section id=\"sources\" aria-labelledby=\"h-sources\">\n<h2 id=\"h-sources\">Sources</h2>\n");
        if (brief.sources().isEmpty()) {
            out.append("<p>No report could be read.</p>\n");
        }
        brief.sources().forEach(this::source);
        if (!brief.failures().isEmpty()) {
            out.append("<h3>Not read</h3>\n<ul>\n");
            brief.failures()
                    .forEach(failure ->
                            out.append("<li>").append(escape(failure)).append("</li>\n"));
            out.append("</ul>\n");
        }
        out.append("</section>\n");
    }

    private void source(CitedReport source) {
        Report report = source.reading().report();
        out.append("<article aria-labelledby=\"h-r")
                .append(source.number())
                .append("\">\n<h3 id=\"h-r")
                .append(source.number())
                .append("\">")
                .append(source.number())
                .append(". ")
                .append(escape(Composer.titleOf(report)))
                .append("</h3>\n<p class=\"origin\">")
                .append(escape(Composer.originOf(report)));
        source.copyOf()
                .ifPresent(original ->
                        out.append(". A copy of report ").append(original).append(", counted once"));
        if (!report.credits().isEmpty()) {
            out.append(". Draws on ").append(escape(String.join(", ", report.credits())));
        }
        report.url().ifPresent(url -> out.append(". ").append(escape(url)));
        out.append("</p>\n<div class=\"text\">")
                .append(new CitedText(source).render())
                .append("</div>\n</article>\n");
    }

    /** Text as HTML; control characters become spaces. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0 ? ' ' : c);
            }
        }
        return escaped.toString();
    }
}
