// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.construction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.SharedReader;
import org.sitrep.reading.statement.cue.CueLexicon;
import org.sitrep.record.statement.SpeechAct;

/** What somebody does by saying it: the verb, what stands with it, and whether it is negated. */
class SpeechActsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Norway called Denmark a bully.                             | ASSERT
                    Orlov called the plan “a disaster.”                        | ASSERT
                    Norway called on Denmark to return the ferry.              | REQUEST
                    Norland called on Sudland to return the ferry.             | REQUEST
                    Norway called for talks on fishing.                        | REQUEST
                    Orlov asked whether the ferry had sunk.                    | QUESTION
                    Orlov asked why the ferry had left.                        | QUESTION
                    Orlov asked about the ferry.                               | QUESTION
                    Orlov pressed the minister on the price of the ferry.      | QUESTION
                    Orlov asked Norway to return the ferry.                    | REQUEST
                    Orlov asked for help with the ferry.                       | REQUEST
                    Orlov suggested that the ferry had sunk.                   | ASSERT
                    Orlov suggested that Norway should buy a new ferry.        | PROPOSE
                    Orlov suggested buying a new ferry.                        | PROPOSE
                    Orlov revealed that the ferry had sunk.                    | ASSERT
                    Orlov declared that the ferry was safe.                    | ASSERT
                    Norway declared a state of emergency.                      | ANNOUNCE
                    Orlov agreed that the ferry was old.                       | ASSERT
                    Norway agreed to return the ferry.                         | PROMISE
                    Norway told the crew to leave the ferry.                   | DEMAND
                    The crew were told to leave the ferry.                     | DEMAND
                    Orlov told the crew that the ferry was old.                | ASSERT
                    Orlov instructed the crew to leave the ferry.              | DEMAND
                    Norway reiterated its calls for talks on the ferry.        | REQUEST
                    Norway warned that it would retaliate against Denmark.     | THREATEN
                    Norway warned Denmark against boarding the ferry.          | THREATEN
                    Orlov warned that the ice was thin.                        | ASSERT
                    Orlov warned that it would rain.                           | ASSERT
                    Norway repeated its warning that it would abandon the talks. | THREATEN
                    Orlov stressed that the ferry was safe.                    | ASSERT
                    Norway plans to buy a ferry.                               | EXPRESS
                    Norway pledged to buy a ferry.                             | PROMISE
                    Orlov apologised for the delay.                            | EXPRESS
                    The ferry is believed to have sunk.                        | ESTIMATE
                    Norway is expected to buy a ferry.                         | ESTIMATE
                    Forty people are feared to be on board.                    | ESTIMATE
                    The court ruled that the ferry was safe.                   | ASSERT
                    Norway ruled out a new ferry.                              | REJECT
                    Orlov allegedly sank the ferry.                            | ACCUSE
                    """)
    void theConstructionTellsTheAct(String sentence, SpeechAct act) {
        assertThat(act(sentence)).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The company did not disclose the price of the ferry.       | DECLINE
                    Orlov did not say whether the ferry had sunk.              | DECLINE
                    Orlov would not say where the ferry was.                   | DECLINE
                    Orlov refused to confirm that the ferry had sunk.          | DECLINE
                    Orlov refused to rule out a ban on ferries.                | DECLINE
                    Norway declined to comment on the ferry.                   | DECLINE
                    Orlov did not confirm that the ferry had sunk.             | DECLINE
                    Orlov did not deny that the ferry had sunk.                | ASSERT
                    Norway did not call for talks.                             | ASSERT
                    Norway disputed the report that the ferry had sunk.        | DENY
                    Norway rejected claims that it had sunk the ferry.         | DENY
                    Norway rejected accusations of piracy.                     | DENY
                    Norway rejected the notion that the ferry was old.         | DENY
                    Norway dismissed the report as nonsense.                   | DENY
                    Norway rebuffed the claim that the ferry was old.          | DENY
                    Norway rebuffed the offer.                                 | REJECT
                    Norway rejected the plan.                                  | REJECT
                    Norway pushed back against the plan.                       | REJECT
                    """)
    void polarityTurnsTheAct(String sentence, SpeechAct act) {
        assertThat(act(sentence)).isEqualTo(act);
    }

    @Test
    void noConstructionIsThereTwice() {
        List<String> keys = Table.load(CueLexicon.class, "acts.tsv").rows().stream()
                .map(row -> row.get("lemma") + " " + row.get("with"))
                .toList();
        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    }

    private static SpeechAct act(String sentence) {
        return SharedReader.read(sentence).statements().getFirst().act();
    }
}
