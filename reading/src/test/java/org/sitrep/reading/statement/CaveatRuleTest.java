// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.SharedReader;
import org.sitrep.record.statement.SourceKind;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;

/** What reporters remark on what is known, in sentences of our own. */
class CaveatRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The claim could not be independently verified.                 | could not be independently verified           | The claim
            Northline was unable to verify the report.                     | was unable to verify                          | the report
            The Courier has been unable to independently verify the claims. | has been unable to independently verify      | the claims
            Northline was not able to confirm the account.                 | was not able to confirm                       | the account
            It was not possible to verify the account of the ministry.     | was not possible to verify                    | the account of the ministry
            It was impossible to confirm the report.                       | was impossible to confirm                     | the report
            Northline could not ascertain how the ferry sank.              | could not ascertain                           | how the ferry sank
            The footage has not been verified by Northline.                | has not been verified                         | The footage
            Neither account has been independently verified.               | has been independently verified               | Neither account
            Footage that could not be independently verified showed a burning ferry. | could not be independently verified         | Footage
            The account, which could not be verified, named no port.       | could not be verified                         | The account
            The claims were repeated by Orlov, though they could not be independently verified. | could not be independently verified | they
            """)
    void whatReportersCannotVerify(String sentence, String cue, String content) {
        assertCaveat(sentence, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            It was not immediately clear whether the ferry had sailed.     | was not immediately clear | whether the ferry had sailed
            It's unclear if the port will open.                            | 's unclear                | if the port will open
            It remains unclear how many were on board, but the mayor has promised a list. | remains unclear | how many were on board
            It remains unclear whether this includes selling the ferry, though some hope so. | remains unclear | whether this includes selling the ferry
            It is not clear from the letters why the trip was put off.     | is not clear              | why the trip was put off
            The number of passengers remains unknown.                      | remains unknown           | The number of passengers
            The cause of the fire is not yet known.                        | is not yet known          | The cause of the fire
            How the ferry sank is unclear.                                 | is unclear                | How the ferry sank
            Berg, whose whereabouts were not made clear, owns the ferry.   | were not made clear       | whose whereabouts
            Orlov said the ferry was safe, but it was not clear whether he had seen it. | was not clear | whether he had seen it
            """)
    void whatIsNotKnown(String sentence, String cue, String content) {
        assertCaveat(sentence, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            There was no immediate comment from Norland officials.         | was no immediate comment         | There was no immediate comment from Norland officials
            There were no immediate reports of injuries.                   | were no immediate reports        | of injuries
            There was no independent confirmation of the claim.            | was no independent confirmation  | of the claim
            There is no evidence that the ferry was overloaded.            | is no evidence                   | that the ferry was overloaded
            There was no immediate word on casualties, and the port shut.  | was no immediate word            | on casualties
            """)
    void whatThereIsNoWordOf(String sentence, String cue, String content) {
        assertCaveat(sentence, cue, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            None of the owners responded to a request for comment.         | responded                     | None of the owners responded to a request for comment
            Neither man responded to requests for comment.                 | responded                     | Neither man responded to requests for comment
            The ministry did not respond to requests for comment.          | did not respond               | The ministry did not respond to requests for comment
            The ministry did not immediately respond to a request for comment, but the mayor said the port was shut. | did not immediately respond | The ministry did not immediately respond to a request for comment
            The ministry had yet to comment.                               | had yet to comment            | The ministry had yet to comment
            The ministry has yet to respond to a request for comment.      | has yet to respond            | The ministry has yet to respond to a request for comment
            The owner has not commented on whether the ferry was safe.     | has not commented             | The owner has not commented on whether the ferry was safe
            The owner has not commented on the fire.                       | has not commented             | The owner has not commented on the fire
            Northline did not receive a response from the ministry.        | did not receive               | Northline did not receive a response from the ministry
            The ministry did not immediately return calls seeking comment. | did not immediately return    | The ministry did not immediately return calls seeking comment
            The owner could not be reached for comment.                    | could not be reached          | The owner could not be reached for comment
            The mayor had no immediate comment.                            | had no immediate comment      | The mayor had no immediate comment
            No group immediately claimed responsibility for the fire.      | immediately claimed           | No group immediately claimed responsibility for the fire
            """)
    void whoDidNotAnswer(String sentence, String cue, String content) {
        assertCaveat(sentence, cue, content);
    }

    @Test
    void aSubjectThatStandsWithAnEarlierVerbIsAStretchOfItsOwn() {
        assertThat(caveats("The owner has been fined and has not commented publicly on the ruling."))
                .singleElement()
                .satisfies(caveat -> assertThat(caveat.contents())
                        .extracting(Span::text)
                        .containsExactly("The owner", "has not commented publicly on the ruling"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is clear that the ferry sank.",
                "Even if it doesn't, it's clear that the ferry sank.",
                "The road was not clear.",
                "The crossing of the strait is not certain.",
                "He was unknown to the police.",
                "The mayor is not known for her patience.",
                "He was not certain that the ferry had sailed.",
                "Norland did not respond to the attack.",
                "Norland did not immediately respond to the attack.",
                "Norland did not respond to calls for a truce.",
                "The coast guard was unable to establish control of the ferry.",
                "There is no evidence in the file.",
                "The mayor would not comment.",
                "Orlov said the ministry could not verify the report.",
                "The ministry said it was unable to verify the report.",
                "Orlov said it was unclear whether the ferry had sailed.",
                "Orlov said so far it was clear the ferry sank, but that the cause was unknown.",
                "According to Orlov, it was unclear whether the ferry had sailed.",
                "There is no evidence that the ferry sank, Orlov said.",
                "“There is no evidence that the ferry sank,” Orlov said."
            })
    void whatIsKnownOrAnothersWordIsNoCaveat(String sentence) {
        assertThat(caveats(sentence)).isEmpty();
    }

    private static void assertCaveat(String sentence, String cue, String content) {
        assertThat(caveats(sentence)).anySatisfy(caveat -> {
            assertThat(caveat.cues()).extracting(Span::text).containsExactly(cue);
            assertThat(caveat.contents()).extracting(Span::text).containsExactly(content);
            assertThat(caveat.sources()).isEmpty();
            assertThat(caveat.sourceKind()).isEqualTo(SourceKind.NONE);
        });
    }

    private static List<Statement> caveats(String sentence) {
        return SharedReader.read(sentence).statements().stream()
                .filter(statement -> statement.act() == SpeechAct.CAVEAT)
                .toList();
    }
}
