// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Runs are of the same words, whether they are hashed or written out. */
class RunsTest {

    /** Letters of many kinds, digits, other numbers, an underscore, marks, and what lies beyond sixteen bits. */
    private static final int[] CHARACTERS =
            "aZéßİЖ中3٣Ⅷ²_'’-.,; \n\u0301\u00a0".codePoints().toArray();

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private static final int[] BEYOND = {0x1D400, 0x1F600, 0x10400};

    @RepeatedTest(50)
    void hashedAndWrittenRunsAreOfTheSameWords(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        String text = random.ints(random.nextInt(200), 0, CHARACTERS.length + BEYOND.length)
                .map(i -> i < CHARACTERS.length ? CHARACTERS[i] : BEYOND[i - CHARACTERS.length])
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        long words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().count();
        assertThat(Runs.of(text).count()).as("seed %d", seed).isEqualTo(Math.max(0, words - 7));
        assertThat(Runs.of(text).count())
                .as("seed %d", seed)
                .isEqualTo(Runs.written(text).size());
        assertThat(Runs.written(text))
                .as("seed %d", seed)
                .allSatisfy(run -> assertThat(Runs.of(run).count()).isEqualTo(1));
    }
}
