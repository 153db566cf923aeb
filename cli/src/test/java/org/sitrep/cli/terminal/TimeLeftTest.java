// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeLeftTest {

    private static final Instant BEGUN = Instant.parse("2025-12-15T12:00:00Z");

    private final TimeLeft timeLeft = new TimeLeft(BEGUN);

    @Test
    void atASteadyPaceTheRestTakesAsLongAsItsShareSays() {
        assertThat(timeLeft.estimate(BEGUN.plusSeconds(10), 0.25)).contains(Duration.ofSeconds(30));
        assertThat(timeLeft.estimate(BEGUN.plusSeconds(20), 0.5)).contains(Duration.ofSeconds(20));
        assertThat(timeLeft.estimate(BEGUN.plusSeconds(40), 1)).contains(Duration.ZERO);
    }

    @Test
    void nothingDoneIsNoPace() {
        assertThat(timeLeft.estimate(BEGUN.plusSeconds(10), 0)).isEmpty();
    }

    /** Half of the input is known and passes within a second; after that a hundredth takes a second. */
    @Test
    void thePaceIsThatOfLate() {
        timeLeft.estimate(BEGUN.plusSeconds(1), 0.5);
        for (int second = 2; second < 45; second++) {
            timeLeft.estimate(BEGUN.plusSeconds(second), 0.5 + (second - 1) / 100.0);
        }
        assertThat(timeLeft.estimate(BEGUN.plusSeconds(45), 0.94).orElseThrow().toSeconds())
                .isEqualTo(6);
    }
}
