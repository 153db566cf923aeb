// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.gazetteer.Divisions;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Table;

/** The tables behind names hold what the code expects of them. */
class NameTablesTest {

    @Test
    void scriptsAreThoseOfCountriesInOrder() {
        List<Table.Row> rows = Table.load(Transliteration.class, "scripts.tsv").rows();
        assertThat(rows)
                .extracting(row -> row.get("country"))
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(code -> Countries.get().findByCode(code).isPresent());
        assertThat(rows).extracting(row -> row.get("script")).containsOnly("Arabic", "Cyrillic");
    }

    @Test
    void lettersAreSingleSmallAndInOrder() {
        assertThat(Table.load(NameKey.class, "letters.tsv").rows())
                .extracting(row -> row.get("letter"))
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(letter -> letter.length() == 1 && Character.isLowerCase(letter.charAt(0)));
    }

    @Test
    void divisionWordsAreInOrder() {
        assertThat(Table.load(Divisions.class, "division-words.tsv").rows())
                .extracting(row -> row.get("place") + "\t" + row.get("words"))
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(row -> row.startsWith("before\t") || row.startsWith("behind\t"));
        assertThat(Divisions.findBareName("Vexholm Oblast")).contains("Vexholm");
        assertThat(Divisions.findBareName("Province of Vexholm")).contains("Vexholm");
        assertThat(Divisions.findBareName("Vexholm")).isEmpty();
    }

    @Test
    void rulesOfTransliterationAreDifferentAndOfAKnownKind() {
        List<Table.Row> rules =
                Table.load(Transliteration.class, "transliteration.tsv").rows();
        assertThat(rules).extracting(row -> row.get("pattern")).doesNotHaveDuplicates();
        assertThat(rules)
                .extracting(row -> row.get("kind"))
                .containsOnly("article", "double", "ending", "sound", "vowel");
    }

    @ParameterizedTest
    @CsvSource({"kharkiv, kharkov", "velyka, velikaya", "deir al zor, deir az zour", "shchors, schors"})
    void spellingsOfOneNameHaveOneSkeleton(String one, String other) {
        assertThat(Transliteration.skeleton(key(one))).isEqualTo(Transliteration.skeleton(key(other)));
        assertThat(Transliteration.isClose(key(one), key(other))).isTrue();
    }

    private static byte[] key(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
