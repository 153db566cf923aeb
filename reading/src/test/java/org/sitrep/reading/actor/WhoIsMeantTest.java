// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.text.Span;

/** Who is meant by letters, nouns and pronouns that might mean several. */
class WhoIsMeantTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The Royal Sea Fund (RSF) met on Monday. The RSF left.          | RSF               | Royal Sea Fund
                    The Rapid Support Forces left Khartoum. The RSF denied it.     | RSF               | Rapid Support Forces
                    Envoys left Sudan. The RSF denied it.                          | RSF               | Rapid Support Forces
                    The RSF named three journalists who were held in Oslo.         | RSF               | Reporters Without Borders
                    The New Fishing Board (NFB) met on Monday. The NFB left.       | NFB               | New Fishing Board
                    """)
    void lettersMeanWhoeverTheReportSpeaksOf(String words, String mention, String name) {
        assertMeans(words, mention, name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Norwegian troops entered Vexholm. The troops left.                        | troops           | Norwegian troops
                    Danish police held a man. Later police freed him.                         | police           | Danish police
                    The Danish army crossed the river. The army then left.                    | army             | Danish army
                    Danish President Dana Orlov flew home. The Danish leader met envoys.      | Danish leader    | Dana Orlov
                    The aid for Gaza was held up. Trucks waited near the enclave.             | enclave          | Palestine
                    Ferries left the Gaza Strip. Aid reached the besieged territory.          | territory        | Palestine
                    Pope Felix IV spoke. Felix left.                                          | Felix            | Felix IV
                    Western sanctions followed.                                               | Western          | the West
                    The West agreed on Monday.                                                | West             | the West
                    Jessica Davis Orlov spoke. Davis Orlov then left.                         | Davis Orlov      | Jessica Davis Orlov
                    President Vladimir V. Putin spoke.                                        | President Vladimir V. Putin | Vladimir Putin
                    Hamas held hostages. The hostages wept. The militant group denied it.     | militant group   | Hamas
                    Hamas left. The Norland Fishing Board spoke. The militant group denied it. | militant group  | Hamas
                    Hezbollah left. The Hamas group then denied it.                           | Hamas group      | Hamas
                    Falk lost. It was too strong a player.                                    | player           | player
                    Rebels killed six and wounded three others.                               | three others     | three other people
                    Oslo is ready to talk.                                                    | Oslo             | Norway
                    New sanctions on Damascus followed.                                       | Damascus         | Syria
                    """)
    void aNounMeansWhoeverWasSpokenOf(String words, String mention, String name) {
        assertMeans(words, mention, name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Israeli jets struck Baalbek. Hezbollah denied that it had fired rockets. | it | Hezbollah
                    Danish boats left. The Fishing Board said it had sent them.             | it | Fishing Board
                    Norway said that Denmark had denied that it had sent the boats.         | it | Denmark
                    Hamas says it is ready to talk.                                         | it | Hamas
                    Danish jets hit Vexholm. The Taliban said they had left.                | they | Taliban
                    """)
    void aPronounMeansWhoeverSays(String words, String pronoun, String name) {
        assertMeans(words, pronoun, name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Iran fired a missile at Israel. It was shot down.",
                "Norway sent a drone to Denmark. It exploded near the port.",
                "Norway tested a rocket. It was launched on Monday.",
                "The navy found a mine near Oslo. It was defused.",
                "Denmark lost a plane. It crashed near Oslo."
            })
    void weaponsAreNobody(String words) {
        assertThat(ActorReaderTest.actors(words))
                .allSatisfy(actor ->
                        assertThat(actor.mentions()).extracting(Span::text).doesNotContain("It"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Envoys set up a command and control center in Oslo.",
                "Envoys threatened to use force.",
                "Envoys feared military force.",
                "Envoys took the port by force.",
                "Envoys live in the West Bank."
            })
    void whatOnlySoundsLikeABodyIsNone(String words) {
        assertThat(ActorReaderTest.actors(words))
                .extracting(Actor::name)
                .doesNotContain("command", "force", "military force", "the West", "West Bank");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ethnic Serbs in Kosovo blocked a road.   | Ethnic Serbs in Kosovo   | XK
                    Kosovo Serbs blocked a road.             | Kosovo Serbs             | XK
                    Ethnic Russians in Latvia marched.       | Ethnic Russians in Latvia| LV
                    Gazans fled north.                       | Gazans                   | PS
                    The Yugoslav army left.                  | Yugoslav army            | RS
                    """)
    void peoplesActForTheCountryTheyLiveIn(String words, String name, String country) {
        assertThat(ActorReaderTest.actor(words, name).country()).contains(country);
    }

    private static void assertMeans(String words, String mention, String name) {
        assertThat(ActorReaderTest.actor(words, name).mentions())
                .extracting(Span::text)
                .anyMatch(text -> text.equals(mention) || text.endsWith(" " + mention));
    }
}
