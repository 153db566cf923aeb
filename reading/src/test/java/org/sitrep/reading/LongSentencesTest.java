// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of thousands of words, and words of thousands of letters: a list that was never meant to be prose, a page that lost its marks. */
class LongSentencesTest {

    private static final int WORDS = 3_000;

    /** A # counts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "names | 4 | Dana Orlov#, | said so.",
                "one name | 3 | Dana Orlov, | said so.",
                "quotes within quotes | 3 | he said “she | it rained.”",
                "quotes that close at once | 4 | \"he\" said | so.",
                "brackets within brackets | 3 | he ( said | so.",
                "chains of speakers | 6 | Orlov said that Brandt denied that | it rained.",
                "pronouns that speak | 3 | she said that | he left.",
                "numbers and units | 6 | # tanks, $# million, | were lost.",
                "figures | 1 | # | were lost.",
                "number words | 4 | twenty two hundred thousand | were lost.",
                "dates | 5 | on May #, 2025, | it rained.",
                "days | 3 | next Monday and | it rained.",
                "places | 4 | Paris, Springfield, | fell.",
                "places within places | 5 | Paris, Texas, in Georgia, | fell.",
                "attacks | 4 | Denmark attacked Norway and | left.",
                "clauses | 7 | the army which attacked the town which | fell.",
                "phrases | 4 | of the president of | Norland.",
                "titles | 4 | President General Foreign Minister | Orlov left.",
                "one word | 1 | attack | .",
                "no words | 1 | , | .",
                "dots | 1 | … | .",
                "marks | 1 | “ | .",
            })
    void areRead(String what, int size, String words, String end) {
        PromiseCheck.check(sentence(WORDS / size, words + " ") + end, what);
    }

    private static String sentence(int times, String words) {
        IntFunction<String> counted = i -> words.replace("#", Integer.toString(i + 2));
        return IntStream.range(0, times).mapToObj(counted).collect(Collectors.joining());
    }

    @Test
    void aSentenceOfTwentyThousandWordsIsRead() {
        String text = sentence(
                1_000, "on May # Dana Orlov said “the army of Norland attacked Kharkiv,” killing # soldiers, and ");
        PromiseCheck.check(text + "it rained.", "twenty thousand words");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"letters | a", "capitals | A", "both | Ab", "digits | 7", "no spaces | 日本"})
    void aWordOfAHundredThousandLettersIsRead(String what, String letters) {
        String word = letters.repeat(100_000 / letters.length());
        PromiseCheck.check("It was 1" + word + " million, Orlov said.", what);
        PromiseCheck.check(word, what);
    }

    /** The tokenizer would look at all of a chain again for each of its links. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thousands | 000,",
                "digits and dots | 7.",
                "digits and dashes | 7-",
                "digits and colons | 7:",
                "digits and slashes | 7/",
                "digits and letters | 7m",
                "letters and dots | a.",
                "letters and apostrophes | d'",
                "hyphens | well-",
                "slashes | a/b/",
                "dollars | $",
                "marks | \"",
                "dashes | —",
                "pictures | \uD83D\uDE80",
            })
    void chainsWithoutSpacesAreRead(String what, String part) {
        PromiseCheck.check("It was 1" + part.repeat(2_000) + " million, Orlov said.", what);
    }
}
