// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.archive.search.Samples.ARCHIVE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people may write in a search, and that nothing they write breaks it. */
class QueryLanguageTest {

    private static final List<String> PARTS = List.of(
            "ferry",
            "\"",
            "\u201c",
            "(",
            ")",
            "*",
            "-",
            "OR",
            "NOT",
            "AND",
            "title:",
            "actor:",
            "x:",
            ":",
            "~",
            "^",
            "?",
            "/",
            "\\",
            " ",
            " ",
            "\u0000",
            "\u0007",
            "\ud83d",
            "\ude00",
            "\u202e",
            "\ufeff",
            "é",
            "s'",
            "'s",
            "[a TO b]",
            "{",
            "&&",
            "||",
            "+",
            "a",
            "漢字",
            "\n");

    private final Samples samples = new Samples();

    @TempDir
    private Path folder;

    private FullTextIndex index;

    @BeforeEach
    void putReports() {
        index = FullTextIndex.openForWriting(folder, ARCHIVE);
        index.put(samples.report(1, "Ferry sinks", "The São Tomé ferry sank. The site is to be announced."));
        index.put(samples.report(2, "Talks", "Two ferries left after the attacks. What is to come will be announced."));
        IndexedReport third =
                samples.report(3, "Orlov's offer", "A cease-fire was offered; the shelling of U.S. ships went on.");
        index.put(Samples.with(third, Samples.about("Dana Orlov", "ES", "AID", LocalDate.of(2031, 3, 2))));
        index.commit(3);
    }

    @AfterEach
    void close() {
        index.close();
    }

    /** The rows that are found, in order of their numbers. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ferry                    | 1 2", // in the singular or plural
                "ferries                  | 1 2",
                "\"ferries\"              | 2", // in this very form
                "FERRY sank               | 1", // all words, in upper or lower case
                "sao tome                 | 1", // without accents
                "orlov                    | 3", // without 's
                "\"to be announced\"      | 1", // with its small words, in order
                "\u201cto be announced\u201d | 1",
                "announced to be          | 1 2",
                "ferry OR offered         | 1 2 3",
                "ferry OR offered left    | 2", // OR joins its neighbours first
                "ferry -sank              | 2",
                "ferry NOT sank           | 2",
                "ferry AND sank           | 1",
                "-ferry                   | 3",
                "ferry -\"to be announced\" | 2",
                "shell*                   | 3",
                "s*                       | ", // one letter is a word, and nobody's
                "*ferry                   | 1 2",
                "cease-fire               | 3",
                "us                       | 3",
                "title:talks              | 2",
                "title:ferry              | 1",
                "title:\"ferry sinks\"    | 1",
                "TITLE:fer*               | 1",
                "actor:orlov              | 3",
                "place:azul               | 3",
                "publisher:harbour        | 1 2 3",
                "-actor:orlov ferry       | 1 2",
                "nonsense:ferry           | ",
                "title: ferry             | ", // a word like others
                "\"ferry sank             | 1", // no end to the quotation
                "OR ferry OR              | 1 2",
                "((ferry                  | 1 2",
                "ferry~2^5                | ",
                "***                      | ", // no word, and so nothing
                "''                       | ",
            })
    void finds(String query, String rows) {
        String found = index.search(SearchRequest.of(query), samples.texts()).hits().stream()
                .map(Hit::row)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(rows == null ? "" : rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t\n"})
    void aBlankQueryFindsAllTheLatestFirst(String query) {
        assertThat(index.search(SearchRequest.of(query), samples.texts()).hits())
                .extracting(Hit::row)
                .containsExactly(3L, 2L, 1L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(", ")", "\"", "*", "-", "a* ", "fe* ", "NOT ", "OR ", "title:", "\"a\" ", "\ud83d", "\u0000", "~",
                "ferry "
            })
    void thousandsOfOneSignDoNoHarm(String sign) {
        SearchResult result = index.search(SearchRequest.of(sign.repeat(5_000)), samples.texts());
        assertThat(result.shortfalls()).containsExactly(Shortfall.QUERY_TOO_LONG);
    }

    @Test
    void moreWordsThanFiftyAreNotLookedFor() {
        String fifty = "ferry ".repeat(50);
        assertThat(index.search(SearchRequest.of(fifty), samples.texts()).shortfalls())
                .isEmpty();
        SearchResult more = index.search(SearchRequest.of(fifty + "nowhere"), samples.texts());
        assertThat(more.shortfalls()).containsExactly(Shortfall.QUERY_TOO_LONG);
        assertThat(more.total()).isEqualTo(2);
        String phrase = '"' + "to be announced ".repeat(20) + '"';
        assertThat(index.search(SearchRequest.of(phrase), samples.texts()).shortfalls())
                .containsExactly(Shortfall.QUERY_TOO_LONG);
    }

    @Test
    void whateverIsWrittenIsAnsweredWithPassagesThatHoldTheWords() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            String query = random.ints(random.nextInt(12), 0, PARTS.size())
                    .mapToObj(PARTS::get)
                    .collect(Collectors.joining());
            SearchResult result =
                    index.search(SearchRequest.of(query).counting(Set.of(Facet.values())), samples.texts());
            assertThat(result.hits())
                    .as("seed %d, query %s", seed, escaped(query))
                    .allSatisfy(this::fitsItsText);
        }
    }

    private void fitsItsText(Hit hit) {
        String text = samples.texts().find(hit.row()).orElseThrow();
        for (FoundPassage passage : hit.passages()) {
            assertThat(text.substring(passage.where().start(), passage.where().end()))
                    .isEqualTo(passage.where().text());
            assertThat(passage.words()).isNotEmpty().allMatch(passage.where()::contains);
        }
    }

    private static String escaped(String query) {
        return Arrays.toString(query.codePoints()
                .mapToObj(point -> String.format(Locale.ROOT, "U+%04X", point))
                .toArray());
    }
}
