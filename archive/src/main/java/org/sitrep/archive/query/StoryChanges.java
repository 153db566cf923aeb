// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Finds stories of which something changed. */
record StoryChanges(Handle handle) {

    /** By what stands for a report, by a place that another took, by the place that took it, by what was forgotten. */
    private static final String FIND = """
            select p.story
            from standing s
            join placements p on p.report = s.report
            where s.known_from > :after and s.known_from <= :until
            union
            select story from placements where known_until > :after and known_until <= :until
            union
            select n.story
            from placements o
            join placements n on n.report = o.report and n.known_from = o.known_until
            where o.known_until > :after and o.known_until <= :until
            union
            select story from story_losses where known_from > :after and known_from <= :until
            """;

    /** Those that changed after one time, up to another. */
    Set<String> between(String after, String until) {
        return new TreeSet<>(handle.createQuery(FIND)
                .bind("after", after)
                .bind("until", until)
                .mapTo(String.class)
                .set());
    }
}
