// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.SharedAnnotator;
import org.sitrep.lexicon.Table;

/** What grammar says of a word in a sentence, a row of {@code specification.tsv} a question. */
class SyntaxSpecificationTest {

    @ParameterizedTest(name = "{0}: {2} of \"{1}\" is {3}")
    @MethodSource
    void answersAsSpecified(String sentence, String word, String question, String answer) {
        assertThat(answer(sentence, word, question)).isEqualTo(answer);
    }

    /** Where the trees mislead the answer is wrong. A row whose answer has become right belongs in the section of its question. */
    @ParameterizedTest(name = "{0}: {2} of \"{1}\" is {3}, and should be {4}")
    @MethodSource
    void isStillWrong(String sentence, String word, String question, String answer, String right) {
        assertThat(answer(sentence, word, question)).isEqualTo(answer).isNotEqualTo(right);
    }

    static Stream<Object[]> answersAsSpecified() {
        return rows(false);
    }

    static Stream<Object[]> isStillWrong() {
        return rows(true);
    }

    private static Stream<Object[]> rows(boolean wrong) {
        return Table.load(SyntaxSpecificationTest.class, "specification.tsv").rows().stream()
                .filter(row -> row.get("should-be").isEmpty() != wrong)
                .map(row -> Stream.of("sentence", "word", "question", "answer", "should-be")
                        .limit(wrong ? 5 : 4)
                        .map(row::get)
                        .toArray());
    }

    private static String answer(String sentence, String word, String question) {
        AnnotatedText text = SharedAnnotator.annotate(sentence);
        for (int token = 0; token < text.size(); token++) {
            if (text.form(token).equals(word)) {
                return Questions.answer(text, token, question);
            }
        }
        throw new IllegalArgumentException("\"" + sentence + "\" has no word \"" + word + "\".");
    }
}
