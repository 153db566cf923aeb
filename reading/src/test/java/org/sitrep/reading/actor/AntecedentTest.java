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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Dana Orlov, Denmark's envoy, reached Oslo on Monday. The diplomat urged the army to wait. | diplomat       | Dana Orlov
                    Foreign Minister Dana Orlov flew to Oslo. The top diplomat met bishops.                   | top diplomat   | Dana Orlov
                    General Kim Falk spoke. The commander left.                                               | commander      | Kim Falk
                    Senator Kim Falk spoke. The lawmaker left.                                                | lawmaker       | Kim Falk
                    Bishop Kim Falk spoke. The cleric left.                                                   | cleric         | Kim Falk
                    Kim Falk, a reporter for the Norland Post, spoke. The journalist left.                    | journalist     | Kim Falk
                    The deputy minister, Kim Falk, spoke. The official urged calm.                                | official       | Kim Falk
                    Police arrested Emeka Adamu. The 34-year-old had threatened a judge.                      | 34-year-old    | Emeka Adamu
                    Police arrested Emeka Adamu on Monday. The man had threatened a judge.                    | man            | Emeka Adamu
                    Police arrested Emeka Adamu on Monday. The suspect had threatened a judge.                | suspect        | Emeka Adamu
                    Police arrested Emeka Adamu on Monday. The father of two had threatened a judge.          | father         | Emeka Adamu
                    Police arrested Emeka Adamu and Mary Falk. The woman had threatened a judge.              | woman          | Mary Falk
                    Rebels freed Mary Falk. The young woman thanked them.                                     | young woman    | Mary Falk
                    """)
    void aGeneralNounMeansTheOnlyOneItFits(String words, String description, String name) {
        Actor actor = ActorReaderTest.actor(words, name);
        assertThat(actor.mentions()).extracting(Span::text).contains(description);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Envoy Dana Orlov met envoy Kim Falk. The diplomat left.                       | diplomat
                    President Dana Orlov left. The official spoke.                                | official
                    Bishop Dana Orlov left. The diplomat spoke.                                   | diplomat
                    The Danish envoy, Dana Orlov, left. The Norwegian diplomat stayed.            | Norwegian diplomat
                    Police arrested Emeka Adamu and Kim Falk on Monday. The suspect kept silent.  | suspect
                    Police arrested Emeka Adamu, Mayor Kim Falk said. The man kept silent.        | man
                    Kim Falk was shot on Monday. The suspect fled.                                | suspect
                    Emeka Adamu told the man to leave.                                            | man
                    Police arrested Emeka Adamu. The other man fled.                              | other man
                    Police arrested Emeka Adamu. The man who shot a nurse fled.                   | man
                    Police arrested Peter Adamu. The woman fled.                                  | woman
                    Police arrested Emeka Adamu. The father of the nurse fled.                    | father
                    Police arrested Emeka Adamu. A man fled.                                      | man
                    Kim Falk met a nurse near Oslo. The woman left.                               | woman
                    """)
    void aGeneralNounMeansNobodyOfSeveralOrOfAnotherSort(String words, String description) {
        assertThat(ActorReaderTest.actors(words))
                .filteredOn(actor -> actor.mentions().stream()
                        .anyMatch(mention -> mention.text().equals(description)))
                .singleElement()
                .extracting(actor -> actor.mentions().getFirst().text())
                .isEqualTo(description);
    }

    @Test
    void aGeneralNounThatHasMeantSomebodyMeansHimAgain() {
        Actor diplomat =
                ActorReaderTest.actor("A diplomat left. Envoy Dana Orlov spoke. The diplomat was tired.", "diplomat");
        assertThat(diplomat.mentions()).hasSize(2);
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
