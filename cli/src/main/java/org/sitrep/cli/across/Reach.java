// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.time.Period;
import java.util.Optional;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.query.LinkedSelection;

/**
 * Finds the reports that an answer is made from: whole stories, as what one report of a story tells another may take up, and all stories of the days that are
 * asked for, as what happens on a day may be told in more than one. The others cannot change the answer.
 */
record Reach(ArchiveReader reader, LinkedSelection all) {

    /** What a story tells of happens about when its reports come out. */
    private static final Period AROUND = Period.ofDays(7);

    LinkedSelection of(Sieve sieve) {
        if (!sieve.isTimeless()) {
            LinkedSelection later = sieve.since().map(all::withSince).orElse(all);
            return sieve.until().map(later::withUntil).orElse(later).withWholeStories();
        }
        return sieve.story().flatMap(this::around).orElse(all);
    }

    private Optional<LinkedSelection> around(String story) {
        return Days.spanning(reader.evidence(all.withStory(story)).stream()
                        .flatMap(report -> report.published().stream())
                        .toList())
                .map(days -> all.withSince(days.first().minus(AROUND))
                        .withUntil(days.last().plus(AROUND))
                        .withWholeStories());
    }
}
