// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.intake.feed.markup.Faults;
import org.sitrep.intake.feed.time.FeedTime;
import org.sitrep.intake.feed.time.FeedTimeReader;

/** Dates in a feed; those that are not understood are faults. */
record Times(Faults faults) {

    private static final Pattern BARE = Pattern.compile("\\d{4}(?:-\\d{2})?");

    Optional<FeedTime> find(String value) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        Optional<FeedTime> time = FeedTimeReader.find(value);
        if (time.isEmpty()) {
            faults.add("The date " + Faults.quote(value) + " was not understood; it is left out.");
        }
        if (BARE.matcher(value.strip()).matches()) {
            faults.add("The date " + Faults.quote(value) + " names no day; the first one is taken.");
        }
        return time;
    }
}
