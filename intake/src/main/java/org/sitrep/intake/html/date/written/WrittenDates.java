// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date.written;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The dates in a text.
 *
 * @param text the text as it was compared: lower case, no accents, digits as 0 to 9, single spaces
 * @param dates in order, not overlapping
 */
public record WrittenDates(String text, List<WrittenDate> dates) {

    /** In characters; what is longer is no date. */
    private static final int LONGEST = 400;

    private static final Comparator<WrittenDate> FIRST_AND_LONGEST =
            Comparator.comparingInt(WrittenDate::start).thenComparingInt(date -> -date.end());

    /** Dates that name day, month and year. Only the first four hundred characters are read. */
    public static WrittenDates in(String text, DateStyle style) {
        String folded = Folded.of(text.substring(0, Math.min(text.length(), LONGEST)));
        List<WrittenDate> all = new ArrayList<>();
        for (Form form : Form.values()) {
            Matcher match = form.matcher(folded);
            while (match.find()) {
                Optional<LocalDate> day = form.day(match, style);
                day.map(found -> new WrittenDate(
                                TimeOfDay.after(folded, match.end(), found), match.start(), match.end()))
                        .ifPresent(all::add);
            }
        }
        all.sort(FIRST_AND_LONGEST);
        return new WrittenDates(folded, apart(all));
    }

    /** The first date of a value that is meant for machines: ISO 8601, seconds or milliseconds since 1970, or any written form. */
    public static Optional<WrittenTime> first(String value, DateStyle style) {
        String stripped = value.strip();
        return MachineTime.iso(stripped)
                .or(() -> MachineTime.epoch(stripped))
                .or(() -> in(stripped, style).dates().stream()
                        .map(WrittenDate::time)
                        .findFirst());
    }

    private static List<WrittenDate> apart(List<WrittenDate> sorted) {
        List<WrittenDate> kept = new ArrayList<>();
        int end = 0;
        for (WrittenDate date : sorted) {
            if (date.start() >= end) {
                kept.add(date);
                end = date.end();
            }
        }
        return List.copyOf(kept);
    }
}
