// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Row;

/**
 * Something that has its place on a timeline.
 *
 * @param kind one word for what it is
 * @param id its own
 * @param text for people, without the day
 * @param status as it is printed
 */
record TimelineEntry(
        Days days,
        String kind,
        String id,
        Optional<String> story,
        String text,
        Optional<String> status,
        Optional<String> place,
        List<String> who,
        List<String> reports,
        int origins,
        Traits traits) {

    LocalDate day() {
        return days.first();
    }

    /** @param first whether it is the first of its day, which is then told above it */
    Row row(boolean first) {
        List<String> lines = new ArrayList<>();
        if (first) {
            lines.add(day().toString());
        }
        lines.add("    " + (days.last().equals(day()) ? "" : "until " + days.last() + " · ") + text);
        return new Row(
                List.of(
                        Field.of("day", day().toString()),
                        Field.of(
                                "lastDay",
                                Optional.of(days.last())
                                        .filter(last -> !last.equals(day()))
                                        .map(LocalDate::toString)),
                        Field.of("kind", kind),
                        Field.of("id", id),
                        Field.of("story", story),
                        Field.of("text", text),
                        Field.of("status", status),
                        Field.of("place", place),
                        Field.of("who", who),
                        Field.of("reports", reports),
                        Field.of("origins", origins)),
                lines);
    }
}
