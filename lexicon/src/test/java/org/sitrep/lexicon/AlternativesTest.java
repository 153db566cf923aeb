// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AlternativesTest {

    @Test
    void wordsAreTakenLiterally() {
        Pattern marks = Pattern.compile(Alternatives.of(List.of("[1/", "left, waves", "-^", "\\E")));
        assertThat(List.of("[1/", "left, waves", "-^", "\\E"))
                .allMatch(mark -> marks.matcher(mark).matches());
        assertThat(List.of("1/", "leftX waves", "^", "E"))
                .noneMatch(mark -> marks.matcher(mark).find());
    }

    @Test
    void theFirstThatFitsIsTaken() {
        assertThat(Pattern.compile(Alternatives.of(List.of("year", "years ago")))
                        .matcher("two years ago")
                        .results())
                .extracting(found -> found.group())
                .containsExactly("year");
    }

    @Test
    void caseMattersOnlyWhereTheExpressionSaysSo() {
        String any = Alternatives.of(List.of("Reuters"));
        assertThat(Pattern.compile("(?i)" + any).matcher("REUTERS").matches()).isTrue();
        assertThat(Pattern.compile(any).matcher("REUTERS").matches()).isFalse();
    }
}
