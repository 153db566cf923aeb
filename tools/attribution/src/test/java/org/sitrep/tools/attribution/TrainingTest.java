// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.tools.learning.FeatureIndex;
import org.sitrep.tools.learning.Ftrl;
import org.sitrep.tools.learning.WeightFile;

/** What training rests on: gradients that learn, probabilities that add up, tables that read back as they were written. */
class TrainingTest {

    @Test
    void weightsLearnWhatTellsAndLeaveTheRestAtZero() {
        Ftrl weights = new Ftrl(2, 0.1, 0.5, 1);
        for (int round = 0; round < 200; round++) {
            double gradient = 1 / (1 + Math.exp(-weights.weight(0))) - 1;
            weights.step(0, gradient);
        }
        assertThat(weights.weight(0)).isGreaterThan(1);
        assertThat(weights.weight(1)).isZero();
    }

    @Test
    void marginalsAreProbabilities() {
        double[][] labels = {{0.5, -1, 0, 2}, {0, 0, 0, 0}, {1, 2, 3, -4}};
        double[][] steps = new double[3][16];
        steps[1][3 * 4 + 2] = 1.5;
        steps[2][2 * 4] = -0.5;
        Marginals marginals = Marginals.of(labels, steps);
        for (int i = 0; i < 3; i++) {
            assertThat(sum(marginals.labels()[i])).isCloseTo(1, within(1e-9));
            assertThat(sum(marginals.steps()[i])).isCloseTo(i == 0 ? 0 : 1, within(1e-9));
        }
        assertThat(marginals.steps()[1][3 * 4 + 2]).isGreaterThan(marginals.steps()[1][3 * 4]);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    @Test
    void featuresAreCountedAndNamed() {
        FeatureIndex index = new FeatureIndex();
        index.add("w", "ferry", "left");
        index.add("w", "ferry", "left");
        index.add("t", "NN");
        assertThat(index.take()).containsExactly(0, 0, 1);
        assertThat(index.take()).isEmpty();
        assertThat(index.name(0)).isEqualTo("w=ferry|left");
        assertThat(index.count(0)).isEqualTo(2);
    }

    @Test
    void aFeatureHasTheSameKeyByItsNameAndByItsParts() {
        FeatureKeys keys = new FeatureKeys();
        keys.add("w", "ferry", "left");
        keys.add("p", "0:ccomp>nsubj");
        assertThat(keys.get(0)).isEqualTo(FeatureKeys.of("w=ferry|left"));
        assertThat(keys.get(1)).isEqualTo(FeatureKeys.of("p=0:ccomp>nsubj"));
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void tablesHoldWhatWasLearned(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("weights.tsv.gz");
        WeightFile.write(
                file,
                List.of("Origin: a test."),
                List.of("O", "S"),
                Map.of("w=ferry", new float[] {1.25f, 0}, "w=sea", new float[] {0.001f, 0}));
        assertThat(lines(file)).containsExactly("# Origin: a test.", "feature\tO\tS", "w=ferry\t1.25\t");
    }
}
