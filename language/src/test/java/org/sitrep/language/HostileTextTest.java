// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.language.layout.Splitter;

/** Characters that no report should hold cost no more than themselves. */
class HostileTextTest {

    private static final String SENTENCE = "The mayor waved to the ferry.";

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\udea2", "\ud83d\ud83d", "\udea2\ud83d", " \ud83d\n\ud83d", "<b \ud83d\u000b>"})
    void aLoneSurrogateIsOneOddCharacter(String odd) {
        assertThat(forms(SENTENCE + " " + odd)).startsWith("The", "mayor", "waved", "to", "the", "ferry", ".");
        assertThat(forms(odd + " " + SENTENCE)).endsWith("The", "mayor", "waved", "to", "the", "ferry", ".");
        assertFormsStandInText(odd + SENTENCE + odd + SENTENCE + odd);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b \ud83d\u000b>",
                "<b\ud83d\u2028>",
                "<i\u0085\ud83d\u0085x>",
                "<a\tb>",
                "<a\u2029\ud800\t\ud800>"
            })
    void whatLooksLikeATagMayHoldAnyWhiteSpace(String tag) {
        assertFormsStandInText("The mayor " + tag + " waved.");
    }

    @Test
    void standardErrorIsNotWrittenTo() {
        PrintStream before = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            SharedAnnotator.annotate("The mayor <a\u2028b> waved\u0001 <c\td>. \ue000 \uffff \ud83d");
        } finally {
            System.setErr(before);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    /** With the square of the text this would take hours. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u2000", "\u200a", "\u3000", "\u000b", "\u2028", "\u202f"})
    void whiteSpaceOfAnyKindPartsWords(String space) {
        int words = 60_000;
        String text = ("ferry" + space).repeat(words);
        assertThat(Splitter.split(text).stream()
                        .mapToInt(sentence -> sentence.tokens().size())
                        .sum())
                .isEqualTo(words);
    }

    private static List<String> forms(String words) {
        AnnotatedText text = SharedAnnotator.annotate(words);
        return IntStream.range(0, text.size()).mapToObj(text::form).toList();
    }

    private static void assertFormsStandInText(String words) {
        AnnotatedText text = SharedAnnotator.annotate(words);
        assertThat(text.size()).isPositive();
        for (int token = 0; token < text.size(); token++) {
            assertThat(text.form(token)).isEqualTo(text.span(token).text());
        }
    }
}
