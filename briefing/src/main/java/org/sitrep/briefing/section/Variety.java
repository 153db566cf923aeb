// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.HashMap;
import java.util.Map;
import org.sitrep.briefing.draft.DraftLine;
import org.sitrep.linking.story.Story;

/** Keeps one of several reports from telling a story alone. Not thread-safe. */
final class Variety {

    /** Lines of one report, where a story has several. */
    private static final int MOST = 2;

    private final boolean several;
    private final Map<Long, Integer> lines = new HashMap<>();

    Variety(Story story) {
        this.several = story.origins() > MOST;
    }

    /** Whether the line may stand in the story; it then counts. */
    boolean admits(DraftLine line) {
        int told = lines.merge(line.citations().getFirst().report(), 1, Integer::sum);
        return !several || told <= MOST;
    }
}
