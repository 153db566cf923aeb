// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.record.text.Sentence;

/** What the language layer gives: the way in for whoever writes a layer on top of it. */
class AnnotatorTest {

    private static final String TEXT = """
            Ministers To Meet In Oslo

            The foreign minister of Norland told Example Wire on Monday that talks in Geneva would begin soon. He gave no date.
            """;

    private final AnnotatedText text = SharedAnnotator.annotate(TEXT);

    @Test
    void aHeadingIsASentenceOfItsOwn() {
        assertThat(text.sentences())
                .extracting(sentence -> sentence.span().text(), Sentence::heading)
                .containsExactly(
                        tuple("Ministers To Meet In Oslo", true),
                        tuple(
                                "The foreign minister of Norland told Example Wire on Monday that talks in Geneva would begin soon.",
                                false),
                        tuple("He gave no date.", false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "It is closed," she said. "The dues are high." | "It is closed," she said. / "The dues are high."
            He said: "It is bad. It was good." They left.  | He said: "It is bad. / It was good." / They left.
            He said it was bad. " They left. "No," he said. | He said it was bad. / " They left. / "No," he said.
            He said: "It is bad. " They left. "No," he said. | He said: "It is bad. " / They left. / "No," he said.
            “It is bad. It was good.” They left. “No.”      | “It is bad. / It was good.” / They left. / “No.”
            """)
    void aQuotationMarkStandsWithTheSentenceItBelongsTo(String words, String sentences) {
        assertThat(SharedAnnotator.annotate(words).sentences().stream()
                        .map(sentence -> sentence.span().text())
                        .toList())
                .isEqualTo(List.of(sentences.split(" / ")));
    }

    @Test
    void tokensCarryLemmaTagAndGrammar() {
        int told = tokenOf("told");
        assertThat(text.lemma(told)).isEqualTo("tell");
        assertThat(text.tag(told)).isEqualTo(Tag.VBD);
        assertThat(text.head(told)).isEqualTo(AnnotatedText.ROOT);
        int subject = text.findChild(told, Relation.NSUBJ).orElseThrow();
        assertThat(text.span(text.subtree(subject)).text()).isEqualTo("The foreign minister of Norland");
        assertThat(text.entity(tokenOf("Geneva"))).isEqualTo(EntityTag.LOCATION);
    }

    @Test
    void theHeadOfAPhraseIsTheWordTheOthersHangFrom() {
        int subject = text.findChild(tokenOf("told"), Relation.NSUBJ).orElseThrow();
        assertThat(text.form(text.headOf(text.subtree(subject)))).isEqualTo("minister");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A ferry 🚢 sailed. The mayor 🇳🇴 waved.",
                "𝔄 ferry sailed.\r\nThe mayor waved.\r\n",
                "The\u200b mayor\u200b waved\ufeff to the (fast) ferry.",
                "“The ferry’s late,” he said… «Ça va», 5½ hours — or £3.50?",
                "\ud83d a lone surrogate \udea2 in the text"
            })
    void offsetsCountUtf16CodeUnits(String strange) {
        AnnotatedText annotated = SharedAnnotator.annotate(strange);
        StringBuilder words = new StringBuilder();
        for (int token = 0; token < annotated.size(); token++) {
            assertThat(annotated.form(token)).isEqualTo(annotated.span(token).text());
            words.append(annotated.form(token));
        }
        assertThat(words.toString()).isEqualTo(strange.replaceAll("[\\s\\p{Z}\u200b\ufeff]", ""));
    }

    private int tokenOf(String form) {
        return IntStream.range(0, text.size())
                .filter(token -> text.form(token).equals(form))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsTooLongForASentenceIsCut() {
        AnnotatedText text =
                SharedAnnotator.annotate("The ferry and " + "the old port and ".repeat(750) + "the town left.");
        assertThat(text.sentences()).hasSize(11);
        assertThat(text.tokensOfSentence(0).size()).isEqualTo(300);
    }
}
