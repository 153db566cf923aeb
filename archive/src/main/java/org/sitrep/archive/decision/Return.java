// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.archive.link.Links;

/**
 * The way back from a decision.
 *
 * @param all those there are, the earliest first
 */
record Return(StoredDecision decision, List<StoredDecision> all) {

    /** The reports that go back, by the story that they go back to. */
    Map<String, List<Long>> byStory(Links links) {
        Map<String, List<Long>> back = new TreeMap<>();
        links.places(decision.before().keySet()).forEach((report, place) -> {
            if (place.story().equals(decision.story()) && !isHeld(report)) {
                back.computeIfAbsent(before(report), story -> new ArrayList<>()).add(report);
            }
        });
        return back;
    }

    /** A later decision that stands has put it where it is. */
    private boolean isHeld(long report) {
        return all.stream()
                .anyMatch(later -> later.number() > decision.number() && later.stands() && later.moves(report));
    }

    /** Where it was; where it only was by a decision that has been undone since, where that had found it. */
    private String before(long report) {
        String story = decision.before().getOrDefault(report, decision.story());
        for (StoredDecision earlier : earlierOn(report)) {
            if (earlier.stands() || !earlier.story().equals(story)) {
                return story;
            }
            story = earlier.before().getOrDefault(report, story);
        }
        return story;
    }

    /** The latest first. */
    private List<StoredDecision> earlierOn(long report) {
        return all.stream()
                .filter(one -> one.number() < decision.number() && one.moves(report))
                .sorted(Comparator.comparingLong(StoredDecision::number).reversed())
                .toList();
    }
}
