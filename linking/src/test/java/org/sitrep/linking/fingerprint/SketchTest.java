// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** A sketch tells how much of one text stands in another. Texts are of made-up words, by a printed seed. */
class SketchTest {

    private static final long SEED = 20261128;
    private static final Offset<Double> SAMPLED = Offset.offset(0.15);

    private final Random random = new Random(SEED);

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(5_000))
                .collect(Collectors.joining(" "));
    }

    @Test
    void aTextContainsItself() {
        String text = words(400);

        assertThat(Sketch.of(text).containment(Sketch.of(text))).isEqualTo(1);
    }

    @Test
    void whatStandsWithinAnotherTextIsContainedWhicheverIsAsked() {
        String inner = words(300);
        Sketch whole = Sketch.of(words(500) + ". " + inner + ". " + words(500));

        assertThat(whole.containment(Sketch.of(inner))).isGreaterThan(0.95);
        assertThat(Sketch.of(inner).containment(whole)).isEqualTo(whole.containment(Sketch.of(inner)));
    }

    @Test
    void caseAndPunctuationMakeNoDifference() {
        Sketch plain = Sketch.of(
                "the ferry left the port of oslo at noon with forty soldiers on board and came back empty at night");
        Sketch written = Sketch.of(
                "The ferry left the port of Oslo at noon, with forty soldiers on board, and came back - empty - at night.");

        assertThat(written).isEqualTo(plain);
    }

    @Test
    void differentTextsShareNothing() {
        assertThat(Sketch.of(words(400)).containment(Sketch.of(words(400)))).isLessThan(0.05);
    }

    @Test
    void aSampleTellsAboutWhatTheWholeDoes() {
        for (double share : List.of(0.2, 0.5, 0.8)) {
            String common = words((int) (600 * share));
            String one = common + ". " + words((int) (600 * (1 - share)));
            String other = common + ". " + words((int) (600 * (1 - share)));

            double whole = Sketch.complete(one).containment(Sketch.complete(other));
            assertThat(Sketch.of(one).containment(Sketch.of(other)))
                    .as("seed %s, share %s", SEED, share)
                    .isCloseTo(whole, SAMPLED);
        }
    }

    @Test
    void veryShortTextsAreNeverCopies() {
        String short1 = "Police closed the road to the harbour on Monday.";

        assertThat(Sketch.of(short1).containment(Sketch.of(short1))).isZero();
        assertThat(Sketch.of("").containment(Sketch.of(""))).isZero();
    }

    @Test
    void aSketchCanBeMadeOfItsRunsAgain() {
        Sketch sketch = Sketch.of(words(300));

        assertThat(Sketch.of(sketch.runs())).isEqualTo(sketch);
    }
}
