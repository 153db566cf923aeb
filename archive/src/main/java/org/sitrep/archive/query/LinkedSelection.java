// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which reports a question across reports is about. What is empty does not matter.
 *
 * @param since the first day of publication; a report without one counts by the day on which it became known in these words
 * @param until the last day
 * @param publisher as it is told; case does not matter
 * @param stories the ids of stories
 * @param asKnownOn as the archive knew it at the end of that day, UTC
 * @param wholeStories whether what is meant are all reports of the stories in which one report is such, or tells of a time that meets these days and is no
 *     longer than they are by more than a month on either side, whenever it came out
 * @param latest so many at most: first those that are such themselves, the ones published last, then others of their stories, the ones that came last
 */
public record LinkedSelection(
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<String> publisher,
        Optional<Set<String>> stories,
        Optional<LocalDate> asKnownOn,
        boolean wholeStories,
        Optional<Integer> latest) {

    /** All that stand. */
    public static final LinkedSelection ALL = new LinkedSelection(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty());

    public LinkedSelection {
        stories = stories.map(Set::copyOf);
    }

    public LinkedSelection withSince(LocalDate first) {
        return new LinkedSelection(Optional.of(first), until, publisher, stories, asKnownOn, wholeStories, latest);
    }

    public LinkedSelection withUntil(LocalDate last) {
        return new LinkedSelection(since, Optional.of(last), publisher, stories, asKnownOn, wholeStories, latest);
    }

    public LinkedSelection withPublisher(String name) {
        return new LinkedSelection(since, until, Optional.of(name), stories, asKnownOn, wholeStories, latest);
    }

    public LinkedSelection withStory(String id) {
        return withStories(Set.of(id));
    }

    public LinkedSelection withStories(Set<String> ids) {
        return new LinkedSelection(since, until, publisher, Optional.of(ids), asKnownOn, wholeStories, latest);
    }

    public LinkedSelection withAsKnownOn(LocalDate day) {
        return new LinkedSelection(since, until, publisher, stories, Optional.of(day), wholeStories, latest);
    }

    public LinkedSelection withWholeStories() {
        return new LinkedSelection(since, until, publisher, stories, asKnownOn, true, latest);
    }

    /** @param most 1 or more */
    public LinkedSelection withLatest(int most) {
        return new LinkedSelection(since, until, publisher, stories, asKnownOn, wholeStories, Optional.of(most));
    }
}
