// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.html;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.briefing.page.Citation;
import org.sitrep.briefing.page.CitedReport;
import org.sitrep.briefing.page.VisibleText;

/** Cuts a report's text into runs in which all words cited can be linked to. Not thread-safe. */
final class CitedText {

    private final String text;
    private final List<Citation> cited;
    private int next;

    private CitedText(CitedReport source) {
        this.text = source.report().text();
        this.cited = source.cited();
    }

    static List<Run> runs(CitedReport source) {
        CitedText whole = new CitedText(source);
        return whole.runs(0, whole.text.length());
    }

    /** The target of a link to the words of a citation. */
    static String idOf(Citation citation) {
        return "r" + citation.source() + "c" + citation.words().start() + "-"
                + citation.words().end();
    }

    private List<Run> runs(int start, int end) {
        List<Run> runs = new ArrayList<>();
        int at = start;
        while (next < cited.size() && cited.get(next).words().start() < end) {
            Citation citation = cited.get(next++);
            plain(at, citation.words().start(), runs);
            at = citation.words().start();
            List<Run> inner = List.of();
            if (citation.words().end() <= end) {
                inner = runs(at, citation.words().end());
                at = citation.words().end();
            }
            runs.add(new Run.Marked(idOf(citation), inner));
        }
        plain(at, end, runs);
        return runs;
    }

    private void plain(int start, int end, List<Run> runs) {
        if (start < end) {
            runs.add(new Run.Plain(VisibleText.of(text.substring(start, end))));
        }
    }
}
