// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UnbrokenRunsTest {

    private static final String LONGEST = "a".repeat(UnbrokenRuns.LONGEST);

    @Test
    void ordinaryTextIsNotCut() {
        assertThat(UnbrokenRuns.cuts("")).isEmpty();
        assertThat(UnbrokenRuns.cuts("The port of " + LONGEST + " was closed.")).isEmpty();
        assertThat(UnbrokenRuns.cuts((LONGEST + "\n").repeat(3))).isEmpty();
    }

    @Test
    void longerRunsAreCut() {
        assertThat(UnbrokenRuns.cuts("At " + LONGEST + LONGEST + "b")).containsExactly(503, 1003);
    }

    @Test
    void surrogatePairsStayWhole() {
        assertThat(UnbrokenRuns.cuts("a" + "\uD83D\uDE80".repeat(300))).containsExactly(501);
    }

    @Test
    void tokensOfEachPartStandWhereTheyStandInTheText() {
        String text = "It rained at " + "well-".repeat(110) + "known places.";
        assertThat(Splitter.split(text))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.tokens().stream()
                                .map(token -> text.substring(token.beginPosition(), token.endPosition()))
                                .collect(Collectors.joining()))
                        .isEqualTo(text.replace(" ", "")));
    }
}
