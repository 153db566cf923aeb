// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The constructions of attribution whose cue is no verb of saying, one by one: nouns, "according to", raising verbs, adverbs, a colon. A row
 * without a cue only looks alike, and gives no statement.
 */
class OtherConstructionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norland's claim that the ferry had sunk was repeated on Monday. | Norland | claim | that the ferry had sunk
            Mira Holt's warning that the bridge could fall was ignored. | Mira Holt | warning | that the bridge could fall
            Norland's ferry that had sunk was raised on Monday. |  |  |
            """)
    void nounWithASource(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        Attributions.check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            According to the ministry, the ferry had sunk. | the ministry | According to | the ferry had sunk
            The bridge was closed, according to Mira Holt. | Mira Holt | according to | The bridge was closed
            The ferries sailed close to the ministry. |  |  |
            Accordingly, the bridge was closed. |  |  |
            """)
    void accordingTo(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        Attributions.check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister is believed to have left the country. |  | is believed | The minister ## to have left the country
            The ferry seems to have sunk. |  | seems | The ferry ## to have sunk
            The bridge is thought to be safe. |  | is thought | The bridge ## to be safe
            The minister is ready to leave the country. | The minister | ready | to leave the country
            The ferry was built to carry cars. |  |  |
            """)
    void raising(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        Attributions.check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norland voiced concern over the ferry. | Norland | voiced concern over | the ferry
            Mira Holt expressed regret over the delay. | Mira Holt | expressed regret over | the delay
            Norland took control of the ferry. |  |  |
            """)
    void lightVerbAndNoun(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        Attributions.check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Orlov: The ferry sank near the pier at noon | Orlov | : | The ferry sank near the pier at noon
            BRANDT: The bridge will stay closed until May. | BRANDT | : | The bridge will stay closed until May
            BREAKING: The ferry sank near the pier at noon |  |  |
            At 8:30 Brandt opened the bridge. |  |  |
            """)
    void nameAndColon(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        Attributions.check(sentence, source, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry reportedly sank near the pier. |  | reportedly | sank near the pier
            Norland reportedly sold ten ferries. |  | reportedly | sold ten ferries
            The ferry repeatedly sank near the pier. |  |  |
            """)
    void reportedly(String sentence, @Nullable String source, @Nullable String cue, @Nullable String content) {
        Attributions.check(sentence, source, cue, content);
    }
}
