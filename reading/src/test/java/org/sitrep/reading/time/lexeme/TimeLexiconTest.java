// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.lexeme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.time.date.Hemisphere;

/** The words of time hold what the grammars expect of them. */
class TimeLexiconTest {

    /** What the values of a kind look like; a kind that is not here has none. */
    private static final Map<LexemeKind, String> VALUES = Map.ofEntries(
            Map.entry(LexemeKind.MONTH, "[1-9]|1[0-2]"),
            Map.entry(LexemeKind.MONTH_SHORT, "[1-9]|1[0-2]"),
            Map.entry(LexemeKind.WEEKDAY, "[1-7]"),
            Map.entry(LexemeKind.WEEKDAY_SHORT, "[1-7]"),
            Map.entry(LexemeKind.WEEKDAYS, "[1-7]"),
            Map.entry(LexemeKind.UNIT, "T[HMS]|[DWMQY]|2W|DE|CE|WE"),
            Map.entry(LexemeKind.PART, "MO|MI|AF|EV|NI|DT"),
            Map.entry(LexemeKind.SEASON, "SP|SU|FA|WI"),
            Map.entry(LexemeKind.DECADE, "19[2-9]0"),
            Map.entry(LexemeKind.REFERENCE, "(PAST|PRESENT|FUTURE)_REF"),
            Map.entry(LexemeKind.DAY, "-?[01]"),
            Map.entry(LexemeKind.SHIFT, "-?[01]"),
            Map.entry(LexemeKind.SET, "PT?[12][HDWMQY]"),
            Map.entry(LexemeKind.LENGTH, "PT?[1X]([HDWMQY]|DE)"),
            Map.entry(LexemeKind.VAGUE, "X|\\d+"));

    @Test
    void everyWordIsLowerCaseStandsOnceInItsKindAndHasAValueOfIt() {
        Set<String> seen = new HashSet<>();
        for (Table.Row row : Table.load(TimeLexicon.class, "times.tsv").rows()) {
            String word = row.get("word");
            assertThat(word).as(row.place()).isEqualTo(word.toLowerCase(Locale.ROOT));
            assertThat(seen.add(row.get("kind") + " " + word)).as(row.place()).isTrue();
            assertThat(row.get("value"))
                    .as(row.place())
                    .matches(VALUES.getOrDefault(LexemeKind.of(row.get("kind")), ""));
        }
        assertThat(seen).contains("month may", "weekday sunday", "season autumn");
    }

    @Test
    void everyKindHasWordsButThatOfTheHolidays() {
        Set<LexemeKind> used = EnumSet.noneOf(LexemeKind.class);
        Table.load(TimeLexicon.class, "times.tsv").rows().forEach(row -> used.add(LexemeKind.of(row.get("kind"))));
        assertThat(EnumSet.complementOf(EnumSet.copyOf(used))).containsExactly(LexemeKind.HOLIDAY);
    }

    @Test
    void everyHolidayFallsOnADayOfEveryYear() {
        for (Holiday holiday : Holiday.list()) {
            for (int year = 1900; year < 2100; year++) {
                assertThat(holiday.dateIn(year).getYear()).as(holiday.rule()).isEqualTo(year);
            }
        }
        assertThat(Holiday.list()).extracting(Holiday::words).doesNotHaveDuplicates();
    }

    @Test
    void theSouthernNamesAreSortedAndInLowerCase() {
        assertThat(Table.load(Hemisphere.class, "southern.tsv").rows())
                .extracting(row -> row.get("name"))
                .isSorted()
                .allSatisfy(name -> assertThat(name).isEqualTo(name.toLowerCase(Locale.ROOT)));
    }
}
