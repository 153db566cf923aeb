// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.archive.link.Links;
import org.sitrep.linking.evidence.Placement;

/** Does what was decided, at the point that linking has come to. */
record Application(Links links, StoryNames names) {

    /**
     * Moves reports.
     *
     * @param known since when they are where they are then
     */
    Moved apply(Task task, String author, String known) {
        Map<Long, String> before = new TreeMap<>();
        links.places(task.reports()).forEach((report, place) -> before.put(report, place.story()));
        String story = destination(task);
        links.move(List.copyOf(before.keySet()), story, author, known);
        return new Moved(story, before);
    }

    private String destination(Task task) {
        return switch (task.kind()) {
            case MERGE -> task.anchor().flatMap(this::storyOf).orElse(task.story());
            case SPLIT -> names.ofTheirOwn(task.story(), task.reports());
        };
    }

    private Optional<String> storyOf(long report) {
        return links.places(List.of(report)).values().stream().findFirst().map(Placement::story);
    }
}
