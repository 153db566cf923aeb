// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.text.Span;

/** Roles beside names, and the country they tell. */
class AppositionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The Danish prime minister, Dana Orlov, said the port was full.          | prime minister | DK
                    Another senior adviser, Dana Orlov, said the port was full.             | senior adviser |
                    One Danish resident, Dana Orlov, said the port was full.                | resident       | DK
                    Denmark’s minister for ports and ferries, Dana Orlov, said it was full. | minister       | DK
                    The port was full, said the mayor of Oslo, Dana Orlov.                  | mayor          | NO
                    Dana Orlov, the son-in-law of Kim Falk, spoke.                          | son-in-law     |
                    Kim Falk’s mother, Dana Orlov, said the port was full.                  | mother         |
                    """)
    void aRoleAndTheNameBehindItAreOnePerson(String words, String role, String country) {
        Actor person = ActorReaderTest.actor(words, "Dana Orlov");
        assertThat(person.kind()).isEqualTo(ActorKind.PERSON);
        assertThat(person.role()).contains(role);
        assertThat(person.country().orElse(null)).isEqualTo(country);
        assertThat(person.mentions()).hasSize(2);
    }

    @Test
    void laterDescriptionsAndPronounsJoin() {
        Actor minister = ActorReaderTest.actor(
                "The Danish prime minister, Dana Orlov, said the port was full. The prime minister left. She was tired.",
                "Dana Orlov");
        assertThat(minister.mentions())
                .extracting(Span::text)
                .containsExactly("Danish prime minister", "Dana Orlov", "prime minister", "She");
    }

    @Test
    void aListIsNoApposition() {
        assertThat(ActorReaderTest.actors("The minister, Dana Orlov and Kim Falk met on Monday."))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Dana Orlov, the governor of the Stavanger region, spoke. | NO
                    Stavanger mayor Dana Orlov spoke.                        | NO
                    Norway’s foreign minister Dana Orlov spoke.              | NO
                    Norwegian sculptor Dana Orlov spoke.                     | NO
                    Dana Orlov, a Danish expert, spoke.                      | DK
                    """)
    void whoActsForAPlaceActsForItsCountry(String words, String country) {
        assertThat(ActorReaderTest.actor(words, "Dana Orlov").country()).contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dana Orlov, a Norway expert at the Ferry Institute, spoke.",
                "Norway analyst Dana Orlov spoke.",
                "Dana Orlov, the UN’s coordinator for Norway, spoke.",
                "EU foreign policy chief Dana Orlov spoke.",
                "Falling Norwegians Dana Orlov spoke."
            })
    void aTopicOrABodyOfStatesIsNoCountry(String words) {
        assertThat(ActorReaderTest.actor(words, "Dana Orlov").country()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shutterstock Dana Orlov spoke of trade.", "CHARGES Dana Orlov spoke of trade."})
    void creditsAndHeadlinesAreNoPartOfAName(String words) {
        assertThat(ActorReaderTest.actors(words)).extracting(Actor::name).contains("Dana Orlov");
    }

    @Test
    void aHolderOfOfficeActsForTheCountryOfTheOffice() {
        Actor president =
                ActorReaderTest.actor("Talks with Norwegian guests Emmanuel Macron was in Paris.", "Emmanuel Macron");
        assertThat(president.country()).contains("FR");
    }
}
