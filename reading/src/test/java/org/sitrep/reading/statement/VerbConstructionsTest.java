// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The constructions of attribution by a verb of saying, one by one: source, cue and content to the word. A row without a cue only looks
 * alike, and gives no statement.
 */
class VerbConstructionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dana Orlov criticised the plan for the bridge. | Dana Orlov | criticised | the plan for the bridge
            Ivo Brandt called for an end to the blockade. | Ivo Brandt | called for | an end to the blockade
            Mira Holt called for new talks on the ferries. | Mira Holt | called for | new talks on the ferries
            Ivo Brandt walked to the bridge for a ferry. |  |  |
            """)
    void criticisedAndCalledFor(
            String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        Attributions.check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry had sunk near the pier, Orlov said on Friday. | Orlov | said | The ferry had sunk near the pier
            The ferry had sunk near the pier, said Mira Holt. | Mira Holt | said | The ferry had sunk near the pier
            The bridge was closed, Ivo Brandt, the mayor of Aldern, told Reuters. | Ivo Brandt, the mayor of Aldern | told | The bridge was closed
            The ferry left the pier, and Orlov waved. |  |  |
            The ferry left the pier, Orlov, the captain, at the wheel. |  |  |
            """)
    void contentFirst(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        Attributions.check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brandt said the port would open in May. | Brandt | said | the port would open in May
            Mira Holt said the bridge was safe. | Mira Holt | said | the bridge was safe
            Brandt saw the port open in May. |  |  |
            The ferry Brandt bought was old. |  |  |
            """)
    void saidWithoutThat(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        Attributions.check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brandt said that the port would open in May. | Brandt | said | that the port would open in May
            Norland announced that its ferries would sail. | Norland | announced | that its ferries would sail
            Brandt crossed the bridge that Norland built. |  |  |
            """)
    void saidThat(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        Attributions.check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Orlov said the ferry had sunk, adding that nobody was hurt. | Orlov | said | the ferry had sunk
            Orlov said the ferry had sunk, adding that nobody was hurt. | Orlov | adding | that nobody was hurt
            Brandt said the bridge was unsafe, warning that it could fall. | Brandt | said | the bridge was unsafe
            Brandt said the bridge was unsafe, warning that it could fall. | Brandt | warning | that it could fall
            The ferry left the pier, adding to the traffic near the bridge. |  |  |
            """)
    void participleGoesOn(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        Attributions.check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The talks were led by Brandt, who said that the port was safe. | who | said | that the port was safe
            The ferry belongs to Dana Orlov, who claimed that it was safe. | who | claimed | that it was safe
            The talks were led by Brandt, who left the port. |  |  |
            """)
    void relativeClause(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        Attributions.check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norland vowed to reopen the port. | Norland | vowed | to reopen the port
            Brandt refused to open the bridge. | Brandt | refused | to open the bridge
            Mira Holt urged Norland to repair the ferries. | Mira Holt | urged | Norland to repair the ferries
            Norland managed to reopen the port. |  |  |
            """)
    void infinitive(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        Attributions.check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brandt asked whether the bridge was safe. | Brandt | asked | whether the bridge was safe
            Mira Holt questioned whether the ferry would sail. | Mira Holt | questioned | whether the ferry would sail
            The ferry sails whether the bridge is open or not. |  |  |
            """)
    void whetherClause(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        Attributions.check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The attack was condemned by Norland. | Norland | was condemned | The attack
            The plan for the bridge was rejected by Ivo Brandt. | Ivo Brandt | was rejected | The plan for the bridge
            The bridge was built by Ivo Brandt. |  |  |
            The ferry was moored by the bridge. |  |  |
            """)
    void passiveWithBy(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        Attributions.check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Orlov said an attack had damaged the port; Norland denied that it had fired. | Orlov | said | an attack had damaged the port
            Norland promised to send ten boats, but Brandt said it had sent none. | Norland | promised | to send ten boats
            Brandt said the bridge was closed, Reuters reported. | Brandt | said | the bridge was closed
            # no other attribution, so the content goes on
            Brandt said the bridge was closed and the port was full. | Brandt | said | the bridge was closed and the port was full
            """)
    void anotherAttributionTakesOver(
            String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        Attributions.check(sentence, source, cue, content);
    }
}
