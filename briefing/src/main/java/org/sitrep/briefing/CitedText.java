// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.sitrep.briefing.page.CitedReport;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.record.text.Sentence;
import org.sitrep.record.text.Span;

/** A report's text as HTML in which every sentence and all words cited can be linked to. */
final class CitedText {

    private final CitedReport source;
    private final StringBuilder out = new StringBuilder();

    CitedText(CitedReport source) {
        this.source = source;
    }

    /** The target of a link to the words of a citation. */
    static String idOf(Citation citation) {
        return "r" + citation.report() + "c" + citation.words().start() + "-"
                + citation.words().end();
    }

    private record Mark(Span span, String id, boolean sentence) {}

    String render() {
        String text = source.reading().report().text();
        int at = 0;
        Deque<Mark> open = new ArrayDeque<>();
        for (Mark mark : marks()) {
            while (!open.isEmpty() && open.peek().span().end() <= mark.span().start()) {
                at = close(text, at, open.pop());
            }
            if (!open.isEmpty() && open.peek().span().end() < mark.span().end()) {
                out.append("<a id=\"").append(mark.id()).append("\"></a>");
                continue;
            }
            out.append(HtmlText.escape(text.substring(at, mark.span().start())));
            at = mark.span().start();
            out.append(mark.sentence() ? "<span id=\"" : "<mark id=\"")
                    .append(mark.id())
                    .append("\">");
            open.push(mark);
        }
        while (!open.isEmpty()) {
            at = close(text, at, open.pop());
        }
        return out.append(HtmlText.escape(text.substring(at))).toString();
    }

    private int close(String text, int at, Mark mark) {
        out.append(HtmlText.escape(text.substring(at, mark.span().end())));
        out.append(mark.sentence() ? "</span>" : "</mark>");
        return mark.span().end();
    }

    /** Sentences and cited words, the outer before the inner. */
    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        List<Sentence> sentences = source.reading().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            marks.add(new Mark(sentences.get(i).span(), "r" + source.number() + "s" + (i + 1), true));
        }
        source.cited().forEach(citation -> marks.add(new Mark(citation.words(), idOf(citation), false)));
        marks.sort((a, b) -> {
            int order = Span.IN_TEXT_ORDER.compare(a.span(), b.span());
            return order != 0 ? order : Boolean.compare(b.sentence(), a.sentence());
        });
        return marks;
    }
}
