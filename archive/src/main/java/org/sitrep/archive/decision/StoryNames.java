// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.decision;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.link.Links;
import org.sitrep.linking.fold.Linker;
import org.sitrep.record.identity.ReportId;

/** Names for stories that people make. */
record StoryNames(Handle handle, Links links) {

    /** No report carries so many stories' names. */
    private static final int MOST = 1_000_000;

    private static final String FIND_KEY = "select key from report_keys where id = :report";

    private static final String COUNT_USES = """
            select (select count(*) from placements where story = :story)
                + (select count(*) from story_losses where story = :story)
                + (select count(*) from decisions where story = :story)
                + (select count(*) from decision_moves where story_before = :story)
            """;

    /** As linking would call a story that begins with this report; where that name was ever used, with a number behind it. */
    String newOne(long first) {
        String name = Linker.storyOf(new ReportId(handle.createQuery(FIND_KEY)
                .bind("report", first)
                .mapTo(String.class)
                .one()));
        return IntStream.range(1, MOST)
                .mapToObj(n -> n == 1 ? name : name + "-" + n)
                .filter(this::isUnused)
                .findFirst()
                .orElseThrow();
    }

    private boolean isUnused(String story) {
        return links.ofStory(story).isEmpty()
                && handle.createQuery(COUNT_USES)
                                .bind("story", story)
                                .mapTo(Long.class)
                                .one()
                        == 0;
    }

    /** A name that was given to these reports' story, or another where linking has put others there since. */
    String ofTheirOwn(String wanted, List<Long> reports) {
        return Set.copyOf(reports).containsAll(links.ofStory(wanted)) ? wanted : newOne(reports.getFirst());
    }
}
