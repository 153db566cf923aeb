// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.reading.lexicon.Table;

/** The words of time hold what the grammars expect of them. */
class TimeLexiconTest {

    /** What the values of a kind look like; a kind that is not here has none. */
    private static final Map<Kind, String> VALUES = Map.ofEntries(
            Map.entry(Kind.MONTH, "[1-9]|1[0-2]"),
            Map.entry(Kind.MONTH_SHORT, "[1-9]|1[0-2]"),
            Map.entry(Kind.WEEKDAY, "[1-7]"),
            Map.entry(Kind.WEEKDAY_SHORT, "[1-7]"),
            Map.entry(Kind.WEEKDAYS, "[1-7]"),
            Map.entry(Kind.UNIT, "T[HMS]|[DWMQY]|2W|DE|CE|WE"),
            Map.entry(Kind.PART, "MO|MI|AF|EV|NI|DT"),
            Map.entry(Kind.SEASON, "SP|SU|FA|WI"),
            Map.entry(Kind.DECADE, "19[2-9]0"),
            Map.entry(Kind.REFERENCE, "(PAST|PRESENT|FUTURE)_REF"),
            Map.entry(Kind.DAY, "-?[01]"),
            Map.entry(Kind.SHIFT, "-?[01]"),
            Map.entry(Kind.SET, "PT?[12][HDWMQY]"),
            Map.entry(Kind.LENGTH, "PT?[1X]([HDWMQY]|DE)"),
            Map.entry(Kind.VAGUE, "X|\\d+"));

    @Test
    void everyWordIsLowerCaseStandsOnceInItsKindAndHasAValueOfIt() {
        Set<String> seen = new HashSet<>();
        for (Table.Row row : Table.load(TimeLexicon.class, "times.tsv").rows()) {
            String word = row.get("word");
            assertThat(word).as(row.place()).isEqualTo(word.toLowerCase(Locale.ROOT));
            assertThat(seen.add(row.get("kind") + " " + word)).as(row.place()).isTrue();
            assertThat(row.get("value")).as(row.place()).matches(VALUES.getOrDefault(Kind.of(row.get("kind")), ""));
        }
        assertThat(seen).contains("month may", "weekday sunday", "season autumn");
    }

    @Test
    void everyKindHasWordsButThatOfTheHolidays() {
        Set<Kind> used = EnumSet.noneOf(Kind.class);
        Table.load(TimeLexicon.class, "times.tsv").rows().forEach(row -> used.add(Kind.of(row.get("kind"))));
        assertThat(EnumSet.complementOf(EnumSet.copyOf(used))).containsExactly(Kind.HOLIDAY);
    }

    @Test
    void everyHolidayFallsOnADayOfEveryYear() {
        for (Holiday holiday : Holiday.all()) {
            for (int year = 1900; year < 2100; year++) {
                assertThat(holiday.in(year).getYear()).as(holiday.rule()).isEqualTo(year);
            }
        }
        assertThat(Holiday.all()).extracting(Holiday::words).doesNotHaveDuplicates();
    }

    @Test
    void theSouthernNamesAreSortedAndInLowerCase() {
        assertThat(Table.load(Hemisphere.class, "southern.tsv").rows())
                .extracting(row -> row.get("name"))
                .isSorted()
                .allSatisfy(name -> assertThat(name).isEqualTo(name.toLowerCase(Locale.ROOT)));
    }
}
