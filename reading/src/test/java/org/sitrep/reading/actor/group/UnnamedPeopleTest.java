// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.actor.ActorReaderTest;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.text.Span;

/** Numbers and pronouns that stand for people, and nouns before a noun that say whose it is. */
class UnnamedPeopleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Rebels killed six and wounded 12 near the port.         | 12
                    Two sailors were killed and seven injured in the storm. | seven
                    The blast killed a farmer and hurt three others.        | three others
                    Dozens died when the ferry sank.                        | Dozens
                    The court jailed those responsible for the fire.        | those
                    Ferries sank, killing two nuns and injuring 110.        | 110
                    Dana Orlov and others left.                             | others
                    """)
    void whoSuffersIsSomebody(String sentence, String words) {
        assertThat(mentions(sentence)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Falk bought 12 and sold three.",
                "The repair cost ten million.",
                "The navy shot down six small drones.",
                "The port was closed by three.",
                "Those ferries sank."
            })
    void whatIsCountedOtherwiseIsNobody(String sentence) {
        assertThat(mentions(sentence)).doesNotContain("12", "three", "ten million", "six", "Those");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A police raid ended the strike.   | police
                    Enemy drones hit the port.        | Enemy
                    Villagers fled a rebel-held town. | rebel
                    A militant attack hit the port.   | militant
                    The government building burned.   | government
                    """)
    void aGroupBeforeAThingIsAnActor(String sentence, String words) {
        assertThat(mentions(sentence)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A police officer left.",
                "The army chief spoke.",
                "A government minister left.",
                "The police dog barked at the army commander.",
                "An opposition lawmaker spoke."
            })
    void aGroupBeforeItsPeopleIsNone(String sentence) {
        assertThat(mentions(sentence)).doesNotContain("army", "government", "opposition");
    }

    private static Iterable<String> mentions(String sentence) {
        return ActorReaderTest.actors(sentence).stream()
                .map(Actor::mentions)
                .flatMap(mentions -> mentions.stream().map(Span::text))
                .toList();
    }
}
