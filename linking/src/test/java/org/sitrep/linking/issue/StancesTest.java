// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.record.text.Span;

/** Which positions the words of a sentence take, whoever holds them. */
class StancesTest {

    private static final Stances STANCES = Stances.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Norland supports a cease-fire.                                         | cease-fire for
        Norland has called for an immediate and unconditional ceasefire.       | cease-fire for
        Norland is ready to hold elections.                                    | elections for
        Norland does not support a truce.                                      | cease-fire against
        Norland rejected a proposal to hold a referendum.                      | referendum against
        Norland ruled out ceding any territory to Sudland.                     | ceding-territory against
        Norland will not withdraw its troops.                                  | troop-withdrawal against
        Norland demanded that Sudland cede territory.                          | ceding-territory for
        Norland urged Sudland to accept the 28-point peace plan.               | 28-point plan for
        Norland submitted a 20-point plan.                                     | 20-point plan for
        Norland agreed to stop arms deliveries.                                | weapons-deliveries against
        Norland ruled out abandoning uranium enrichment.                       | enrichment for
        Norland favours lifting the sanctions.                                 | lifting-sanctions for
        Norland called for sanctions to be lifted.                             | lifting-sanctions for
        Norland called for the summit to be cancelled.                         | summit against
        Norland is considering direct talks.                                   | direct-talks open
        Norland wants a cease-fire and security guarantees.                    | cease-fire for; security-guarantees for
        """)
    void aCueTakesAPositionOnTheIssueThatFollows(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Norland is ready to hold elections if the allies provide security.     | elections for if
        Norland would agree to a cease-fire in exchange for a release of funds. | cease-fire for if
        Norland will not accept a truce until its soldiers are home.           | cease-fire against if
        If Sudland withdraws, Norland will accept a cease-fire.                | cease-fire for if
        Norland rejects a cease-fire even if the fighting spreads.             | cease-fire against
        """)
    void aConditionIsPartOfThePosition(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The rebels must disarm.                                                | disarmament for
        There should be no sanctions.                                          | sanctions against
        Sanctions must not be lifted.                                          | lifting-sanctions against
        Elections are impossible.                                              | elections against
        An independent investigation is needed.                                | inquiry for
        """)
    void aJudgementIsHeldByWhoeverGivesIt(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
        assertThat(list(sentence)).extracting(Expression::join).containsOnly(Join.SPEAKER);
    }

    @Test
    void inThePassiveThePartyFollows() {
        assertThat(list("The cease-fire was rejected by Norland."))
                .singleElement()
                .satisfies(found -> assertThat(found.join()).isEqualTo(Join.AFTER))
                .satisfies(found -> assertThat(found.leaning()).isEqualTo(Leaning.AGAINST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Does Norland support a cease-fire?",
                "Observers asked whether Norland supports a cease-fire.",
                "Norland could accept a cease-fire.",
                "Norland rejected allegations of cease-fire violations.",
                "Norland condemned violations of the cease-fire.",
                "Norland announced that talks on fishing had been suspended.",
                "Norland abandoned its call for a cease-fire.",
                "Norland has not imposed sanctions.",
                "The cease-fire began on Monday.",
                "Norland rejected the bill."
            })
    void otherWordsTakeNone(String sentence) {
        assertThat(list(sentence)).isEmpty();
    }

    private static String read(String sentence) {
        return list(sentence).stream()
                .map(found -> found.issue().key() + " " + found.leaning().name().toLowerCase(Locale.ROOT)
                        + (found.conditional() ? " if" : ""))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static List<Expression> list(String sentence) {
        return STANCES.list(Tokens.of(Span.of(sentence, 0, sentence.length())));
    }
}
