// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which reports a question across reports is about. What is empty does not matter.
 *
 * @param since the first day of publication; a report without one counts by the day on which it became known in these words
 * @param until the last day
 * @param publisher as it is told; case does not matter
 * @param story the id of a story
 * @param asKnownOn as the archive knew it at the end of that day, UTC
 * @param wholeStories whether all other reports of the stories of these are wanted as well, the latest 10,000 of them
 */
public record LinkedSelection(
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<String> publisher,
        Optional<String> story,
        Optional<LocalDate> asKnownOn,
        boolean wholeStories) {

    /** All that stand. */
    public static final LinkedSelection ALL = new LinkedSelection(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    public LinkedSelection withSince(LocalDate first) {
        return new LinkedSelection(Optional.of(first), until, publisher, story, asKnownOn, wholeStories);
    }

    public LinkedSelection withUntil(LocalDate last) {
        return new LinkedSelection(since, Optional.of(last), publisher, story, asKnownOn, wholeStories);
    }

    public LinkedSelection withPublisher(String name) {
        return new LinkedSelection(since, until, Optional.of(name), story, asKnownOn, wholeStories);
    }

    public LinkedSelection withStory(String id) {
        return new LinkedSelection(since, until, publisher, Optional.of(id), asKnownOn, wholeStories);
    }

    public LinkedSelection withAsKnownOn(LocalDate day) {
        return new LinkedSelection(since, until, publisher, story, Optional.of(day), wholeStories);
    }

    public LinkedSelection withWholeStories() {
        return new LinkedSelection(since, until, publisher, story, asKnownOn, true);
    }
}
