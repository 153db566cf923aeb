// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.text.Span;

/** Whom pronouns and descriptions mean. */
class AntecedentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    “I never met that stubborn man Kim Falk in all these years,” Dana Orlov said. He smiled. | He | Dana Orlov
                    Governor Dana Orlov spoke of trade on Monday. Another person had left, he said. | he | Dana Orlov
                    Dana Orlov opened the port. (Kim Falk/Reuters) She spoke of trade.                                                      | She  | Dana Orlov
                    Dana Orlov opened the port. KIM FALK LEAVES NORLAND FOR GOOD She spoke of trade.                                        | She  | Dana Orlov
                    Mary Falk met Dana Orlov in Oslo. “The port is full,” she said.                                                         | she  | Mary Falk
                    Dana Orlov said the port was full. Her view was shared by her husband. “It is full,” she added.                         | she  | Dana Orlov
                    Mary Falk met Peter Orlov. She left early.                                                                              | She  | Mary Falk
                    Peter Orlov met Mary Falk. She left early.                                                                              | She  | Mary Falk
                    """)
    void aPronounMeansWhoeverSpokeLast(String words, String pronoun, String name) {
        Actor actor = ActorReaderTest.actor(words, name);
        assertThat(actor.mentions()).extracting(Span::text).contains(pronoun);
    }

    @Test
    void sentencesOfAQuotationDoNotPartASpeakerFromTheNextPronoun() {
        Actor speaker = ActorReaderTest.actor(
                "Dana Orlov said: “The port is full. The ferries wait. The sailors sleep. The cranes stand still.” She added that it would end.",
                "Dana Orlov");
        assertThat(speaker.mentions()).extracting(Span::text).contains("She");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Danish foreign minister Dana Orlov left. The economy minister spoke.                         | economy minister
                    Dana Orlov, the head of the Ferry Council, left. The head of the Ferry Commission spoke.     | head
                    Deputy minister Dana Orlov left. The minister spoke.                                         | minister
                    The governor, Dana Orlov, left. A governor spoke.                                            | governor
                    """)
    void anotherOfficeIsSomebodyElse(String words, String description) {
        Actor holder = ActorReaderTest.actor(words, "Dana Orlov");
        assertThat(holder.mentions().getLast().start()).isLessThan(words.lastIndexOf(description));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Danish foreign minister Dana Orlov left. The foreign minister spoke.                   | foreign minister
                    Danish foreign minister Dana Orlov left. The minister spoke.                           | minister
                    Danish prime minister Dana Orlov left. The premier spoke.                              | premier
                    Dana Orlov, the head of the Ferry Council, left. The head of the Ferry Council spoke.  | head
                    """)
    void theSameOfficeIsTheSamePerson(String words, String description) {
        Actor holder = ActorReaderTest.actor(words, "Dana Orlov");
        assertThat(holder.mentions()).extracting(Span::text).contains(description);
    }

    @Test
    void oneSurnameMayBeTwoPeoples() {
        List<Actor> actors = ActorReaderTest.actors("Dana Orlov met Dmitri Orlov. Dmitri Orlov spoke.");
        assertThat(actors).extracting(Actor::name).containsExactly("Dana Orlov", "Dmitri Orlov");
    }

    @Test
    void aGivenNameAloneMeansWhoBearsIt() {
        Actor falk = ActorReaderTest.actor("Peter Falk met Dana Orlov. Peter spoke first.", "Peter Falk");
        assertThat(falk.mentions()).extracting(Span::text).containsExactly("Peter Falk", "Peter");
    }

    @Test
    void aNameAfterADescriptionIsWhoWasMeantByItBefore() {
        Actor chief = ActorReaderTest.actor(
                "The navy chief of Denmark spoke on Monday. The navy chief, Dana Orlov, then left.", "Dana Orlov");
        assertThat(chief.mentions()).extracting(Span::text).containsExactly("navy chief", "navy chief", "Dana Orlov");
        assertThat(chief.country()).contains("DK");
    }
}
