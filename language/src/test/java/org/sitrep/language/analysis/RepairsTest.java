// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.SharedAnnotator;

/** Trees as they come out of the annotator where the parser alone goes wrong. */
class RepairsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # sentence                                                                        | word    | relation | head
            Norwegian Chancellor Anna Berg will meet Orlov and NATO chief Ola Falk in Oslo. | Orlov   | obj      | meet
            Norwegian Chancellor Anna Berg will meet Orlov and NATO chief Ola Falk in Oslo. | Falk    | conj     | Orlov
            The mayor wrote on social media that the strike had hit the power supply, the south of the country and the port region. | south | conj | supply
            Norland's troops have occupied the plant, Europe's largest, since the first weeks. | Europe | appos    | plant
            Norland denied attacking any power line.                                          | attacking | xcomp  | denied
            Norland denied attacking any power line.                                          | line    | obj      | attacking
            Orlov wants changes to the plan, which critics said favoured Norland.             | favoured | ccomp   | said
            The mayor denied that his guards had opened fire and blamed the militia.          | blamed  | conj     | denied
            The mayor said that the guards had shot a boy and had robbed a girl.               | robbed  | conj     | shot
            Shelling hit Goma on Monday, the UN said.                                         | hit     | ccomp    | said
            Shelling hit Goma on Monday, the UN said.                                         | Shelling | nsubj   | hit
            The meeting planned for Friday in Vienna was called off.                          | meeting | nsubj:pass | called
            “Hand over the prisoners by noon,” demanded Colonel Asif Durrani.                 | Durrani | nsubj    | demanded
            """)
    void hangWordsWhereTheyBelong(String sentence, String word, String relation, String head) {
        AnnotatedText text = SharedAnnotator.annotate(sentence);
        int token = IntStream.range(0, text.size())
                .filter(t -> text.form(t).equals(word))
                .findFirst()
                .orElseThrow();
        assertThat(text.relation(token).label()).isEqualTo(relation);
        assertThat(text.form(text.head(token))).isEqualTo(head);
    }
}
