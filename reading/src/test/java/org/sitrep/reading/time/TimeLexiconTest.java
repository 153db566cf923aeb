// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.reading.lexicon.Table;

/** The words of time hold what the grammars expect of them. */
class TimeLexiconTest {

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("month", "[1-9]|1[0-2]"),
            Map.entry("month-short", "[1-9]|1[0-2]"),
            Map.entry("weekday", "[1-7]"),
            Map.entry("weekday-short", "[1-7]"),
            Map.entry("weekdays", "[1-7]"),
            Map.entry("ambiguous", "-"),
            Map.entry("before-month", "-"),
            Map.entry("title", "-"),
            Map.entry("paper", "-"),
            Map.entry("label", "-"),
            Map.entry("south", "-"),
            Map.entry("opener", "-"),
            Map.entry("second", "-"),
            Map.entry("zone", "-"),
            Map.entry("modifier", "-"),
            Map.entry("edge", "-"),
            Map.entry("hedge", "-"),
            Map.entry("counted", "-"),
            Map.entry("unit", "T[HMS]|[DWMQY]|2W|DE|CE|WE|NI"),
            Map.entry("part", "MO|MI|AF|EV|NI|DT"),
            Map.entry("season", "SP|SU|FA|WI"),
            Map.entry("reference", "(PAST|PRESENT|FUTURE)_REF"),
            Map.entry("day", "-?[01]"),
            Map.entry("set", "PT?1[HDWMQY]"),
            Map.entry("vague", "X|\\d+"));

    @Test
    void everyWordIsLowerCaseStandsOnceInItsKindAndHasAValueOfIt() {
        Set<String> seen = new HashSet<>();
        for (Table.Row row : Table.load(TimeLexicon.class, "times.tsv").rows()) {
            String word = row.get("word");
            assertThat(word).as(row.place()).isEqualTo(word.toLowerCase(Locale.ROOT));
            assertThat(seen.add(row.get("kind") + " " + word)).as(row.place()).isTrue();
            assertThat(VALUES).as(row.place()).containsKey(row.get("kind"));
            assertThat(row.get("value")).as(row.place()).matches(VALUES.get(row.get("kind")));
        }
        assertThat(seen).contains("month may", "weekday sunday", "season autumn");
    }
}
