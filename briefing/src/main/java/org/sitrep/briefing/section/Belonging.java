// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.HashMap;
import java.util.Map;
import org.sitrep.briefing.coverage.Passages;
import org.sitrep.briefing.coverage.Stems;
import org.sitrep.briefing.draft.DraftLine;
import org.sitrep.briefing.page.Excerpt;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.story.Story;

/**
 * Which lines belong under the heading of a story that several tell: their words or the title of their report have a word in common with it, and no report
 * tells it alone. Not thread-safe.
 */
final class Belonging {

    /** Lines of one report, where a story has several. */
    private static final int MOST = 2;

    private final Passages passages;
    private final boolean several;
    private final Stems heading;
    private final Map<Long, Integer> lines = new HashMap<>();

    Belonging(Story story, String title, Passages passages) {
        this.passages = passages;
        this.several = story.origins() > MOST;
        this.heading = Stems.of(title);
    }

    /** Whether the line may stand in the story; it then counts. */
    boolean admits(DraftLine line) {
        return !several || fits(line.citations().getFirst()) && count(line) <= MOST;
    }

    private int count(DraftLine line) {
        return lines.merge(line.citations().getFirst().report(), 1, Integer::sum);
    }

    private boolean fits(Cited cited) {
        return heading.touch(Stems.of(passages.words(cited)))
                || heading.touch(Stems.of(Excerpt.title(passages.report(cited.report()))));
    }
}
