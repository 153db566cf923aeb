// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.lexeme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.sitrep.lexicon.Table;

/**
 * A day with a name, and the rule by which it falls.
 *
 * @param words its name as lexemes, lower case
 * @param rule as {@code holidays.tsv} explains
 */
public record Holiday(List<String> words, String rule) {

    private static final List<Holiday> ALL = Table.load(Holiday.class, "holidays.tsv").rows().stream()
            .map(row -> new Holiday(Lexeme.words(row.get("name")), row.get("rule")))
            .toList();

    public static List<Holiday> list() {
        return ALL;
    }

    String firstWord() {
        return words.getFirst();
    }

    /** The day in that year. */
    public LocalDate dateIn(int year) {
        if (rule.startsWith("easter")) {
            return easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
        }
        int month = Integer.parseInt(rule.substring(0, 2));
        String day = rule.substring(3);
        int dash = day.indexOf('-', 1);
        return dash < 0
                ? LocalDate.of(year, month, Integer.parseInt(day))
                : LocalDate.of(year, month, 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(
                                Integer.parseInt(day.substring(0, dash)),
                                DayOfWeek.of(Integer.parseInt(day.substring(dash + 1)))));
    }

    /** Easter Sunday by the Gregorian computus, in the form of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int of = year % 100;
        int moon = (century + 8) / 25;
        int epact = (19 * golden + century - century / 4 - (century - moon + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (of / 4) - epact - of % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
