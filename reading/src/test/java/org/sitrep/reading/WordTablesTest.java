// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.lexicon.Table;

/** The small tables of words are in order, and no word stands twice under one kind. */
class WordTablesTest {

    @ParameterizedTest
    @CsvSource({
        "actor/salience/body-nouns.tsv, noun, names",
        "actor/salience/words.tsv, kind, word",
        "actor/mention/words.tsv, kind, word",
        "actor/name/words.tsv, kind, word",
        "actor/office/words.tsv, kind, word",
        "place/toponym/place-words.tsv, kind, word",
        "quantity/words.tsv, kind, word",
        "statement/time-words.tsv, kind, word",
        "statement/caveat/words.tsv, kind, word",
        "statement/cue/cues.tsv, kind, lemma",
        "statement/cue/frames.tsv, kind, word",
        "statement/cue/tails.tsv, kind, word",
        "statement/judgement/words.tsv, kind, word",
        "statement/source/words.tsv, kind, word",
        "syntax/words.tsv, kind, word",
        "time/scan/tense-words.tsv, kind, word"
    })
    void rowsAreSortedAndDifferent(String table, String first, String second) {
        assertThat(Table.load(WordTablesTest.class, table).rows())
                .extracting(row -> row.get(first) + '\t' + row.get(second))
                .isNotEmpty()
                .isSorted()
                .doesNotHaveDuplicates();
    }
}
