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
                    Fighters of the Norland Liberation Army, or NLA, left. The NLA denied it. | NLA    | Norland Liberation Army
                    The Norland Fishing Board, known as NFB, met on Monday. The NFB left. | NFB            | Norland Fishing Board
                    The Norland Fishing Board, also known as the NFB, met. The NFB left.  | NFB            | Norland Fishing Board
                    The Norland Fishing Board, the NFB, as it is known, met. The NFB left. | NFB           | Norland Fishing Board
                    The Norland Fishing Board -- the NFB -- met on Monday. The NFB left.  | NFB            | Norland Fishing Board
                    The NFB (Norland Fishing Board) met on Monday. The NFB left.          | NFB            | Norland Fishing Board
                    The NFB left. The Norland Fishing Board, or NFB, met on Monday.      | NFB            | Norland Fishing Board
                    The Norland Fishing Board or NATO will pay. NATO left.                | NATO           | NATO
                    The Norland Fishing Board, NATO and Denmark met. NATO left.           | NATO           | NATO
                    The Norland Fishing Board called NATO weak. NATO left.                | NATO           | NATO
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
                    Danish guns hit a post. Norway denied that it had shot first.           | it | Norway
                    Danish guns hit a post. The navy no longer maintains that it sank them. | it | navy
                    Danish guns hit a post. The army believes it has found the mine.        | it | army
                    Danish guns hit a post. The ministry said they had sunk a boat.         | they | ministry
                    Danish guns hit a post. Norway rejected reports that it armed rebels.   | it | Norway
                    Danish guns hit a post. Norway's claim that it had hit a ship was wrong. | it | Norway
                    Danish guns hit a post. Norway left, adding that its ships would stay.  | its | Norway
                    Danish guns hit a post. Norway refused to admit that it had sent a spy. | it | Norway
                    The Fishing Board met on Monday. The army lost three boats, it said.     | it | Fishing Board
                    The Fishing Board met on Monday. Danes sank a boat of an army, it said. | it | Fishing Board
                    Kim Falk said he had left. Peter Orlov hoped that he would return.      | he | Kim Falk
                    Mary Falk left. Peter Orlov hoped that she would return.                | she | Mary Falk
                    """)
    void aPronounMeansWhoeverSays(String words, String pronoun, String name) {
        assertMeans(words, pronoun, name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The army surrounded the guerrillas near Vexholm. They gave up on Tuesday. | They | guerrillas
                    The navy chased three smugglers. They fled to Oslo.                       | They | smugglers
                    The guerrillas surrounded the army. They left on Tuesday.                 | They | guerrillas
                    The army told the guerrillas to leave. It then burned their camp.         | It   | army
                    The militia freed a nurse. They had held her since May.                   | They | militia
                    Danish sailors left. The Taliban say they will wait.                      | they | Taliban
                    Police held the nuns. They sang.                                          | They | Police
                    """)
    void theyAreSeveralBeforeABody(String words, String pronoun, String name) {
        assertMeans(words, pronoun, name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Danish guns hit a post. Norway said it was raining.",
                "Norway said that it was not clear who had shot.",
                "The army left. It is reported that a boat sank.",
                "The nuns left. It was burning.",
                "The army left. He stayed."
            })
    void aPronounOfWeatherOrAnotherNumberMeansNobody(String words) {
        assertThat(ActorReaderTest.actors(words))
                .allSatisfy(actor ->
                        assertThat(actor.mentions()).extracting(Span::text).doesNotContain("It", "it", "He"));
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
