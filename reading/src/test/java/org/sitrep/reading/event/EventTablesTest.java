// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.event.trigger.EventLexicon;
import org.sitrep.record.event.EventType;

/** The tables of the event layer hold together. */
class EventTablesTest {

    /** Classes that no table lists: other layers find them. */
    private static final Set<String> FOUND = Set.of("@actor", "@person", "@place", "@amount");

    /** Classes that the code asks for by name. */
    private static final Set<String> ASKED = Set.of("@cooperative", "@defence");

    @Test
    void theyLoad() {
        assertThat(EventLexicon.load().listVerb("attack")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "trigger/triggers.tsv,lemma,pos",
        "trigger/word-classes.tsv,class,lemma",
        "trigger/recipients.tsv,type,type",
        "trigger/carriers.tsv,lemma,lemma",
        "circumstance/words.tsv,kind,word",
        "circumstance/place-nouns.tsv,noun,kinds",
        "role/words.tsv,kind,word"
    })
    void theyAreInOrder(String table, String first, String second) {
        List<String> keys = rows(table).stream()
                .map(row -> row.get(first) + "\t" + row.get(second))
                .toList();
        assertThat(keys).isNotEmpty().isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "trigger/triggers.tsv",
        "trigger/word-classes.tsv",
        "trigger/recipients.tsv",
        "trigger/carriers.tsv",
        "circumstance/words.tsv",
        "circumstance/place-nouns.tsv",
        "role/words.tsv"
    })
    void noRowStandsTwice(String table) {
        List<String> columns = Table.load(EventReader.class, table).columns();
        List<String> rows = rows(table).stream()
                .map(row -> columns.stream().map(row::get).toList().toString())
                .toList();
        assertThat(rows).doesNotHaveDuplicates();
    }

    @Test
    void everyTypeHasItsPrepositions() {
        List<String> types = rows("trigger/recipients.tsv").stream()
                .map(row -> row.get("type"))
                .toList();
        assertThat(types).hasSameSizeAs(EventType.values()).allSatisfy(EventType::valueOf);
    }

    @Test
    void everyClassIsThereAndUsed() {
        Set<String> used = new TreeSet<>(ASKED);
        for (Table.Row row : rows("trigger/triggers.tsv")) {
            Matcher classes = Pattern.compile("@[a-z]+").matcher(row.get("condition"));
            while (classes.find()) {
                used.add(classes.group());
            }
        }
        used.removeAll(FOUND);
        Set<String> listed = new TreeSet<>();
        rows("trigger/word-classes.tsv").forEach(row -> listed.add("@" + row.get("class")));
        assertThat(used).isEqualTo(listed);
    }

    /** A row behind one of the same word that asks for nothing is never reached. */
    @Test
    void everyTriggerIsReached() {
        List<String> open = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        for (Table.Row row : rows("trigger/triggers.tsv")) {
            String word = row.get("lemma") + " " + row.get("pos");
            if (open.contains(word)) {
                hidden.add(word);
            }
            if (row.get("condition").isEmpty()) {
                open.add(word);
            }
        }
        assertThat(hidden).isEmpty();
    }

    private static List<Table.Row> rows(String table) {
        return Table.load(EventReader.class, table).rows();
    }
}
