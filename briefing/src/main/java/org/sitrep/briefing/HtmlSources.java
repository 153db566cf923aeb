// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import java.util.List;
import org.sitrep.briefing.page.Brief;
import org.sitrep.briefing.page.CitedReport;

/** The end of an HTML brief: the whole text of each report, and what could not be read. */
final class HtmlSources {

    private final Brief brief;
    private final StringBuilder out = new StringBuilder();

    HtmlSources(Brief brief) {
        this.brief = brief;
    }

    String render() {
        out.append(HtmlRenderer.opening("sources", "Sources"));
        if (brief.sources().isEmpty()) {
            out.append("<p>No report could be read.</p>\n");
        }
        brief.sources().forEach(this::source);
        if (!brief.failures().isEmpty()) {
            out.append("<h3>Could not be read</h3>\n").append(HtmlRenderer.list(brief.failures()));
        }
        return out.append("</section>\n").toString();
    }

    private void source(CitedReport source) {
        String id = "h-r" + source.number();
        String title = source.number() + ". " + source.title();
        out.append("<article aria-labelledby=\"")
                .append(id)
                .append("\">\n<h3 id=\"")
                .append(id)
                .append("\">")
                .append(HtmlText.escape(title))
                .append("</h3>\n<p class=\"origin\">")
                .append(HtmlText.escape(origin(source)))
                .append("</p>\n<div class=\"text\">")
                .append(new CitedText(source).render())
                .append("</div>\n</article>\n");
    }

    private static String origin(CitedReport source) {
        StringBuilder origin = new StringBuilder(source.origin());
        List<String> credits = source.report().credits();
        if (!credits.isEmpty()) {
            origin.append(". With reporting by ").append(String.join(", ", credits));
        }
        source.report().url().ifPresent(url -> origin.append(". ").append(url));
        return origin.toString();
    }
}
