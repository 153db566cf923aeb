// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Reading again is killed at random moments, and run again: in the end the archive is as if nothing had happened. */
class KilledRereadTest {

    private static final int REPORTS = 200;
    private static final int KILLS = 10;

    @TempDir
    private Path folder;

    private final long seed = new Random().nextLong();
    private Path input = Path.of("");

    @BeforeEach
    void inventReports(TestReporter reporter) throws IOException {
        reporter.publishEntry("seed", Long.toString(seed));
        input = Files.writeString(folder.resolve("reports.jsonl"), new InventedReports(seed).lines(REPORTS));
    }

    @Test
    void whatWasReadAgainStaysSo() {
        KeptArchive undisturbed = outdated("undisturbed.db");
        KeptArchive killed = outdated("killed.db");
        long begun = System.nanoTime();
        assertThat(undisturbed.finishRereading()).hasSize(REPORTS);
        Duration whole = Duration.ofNanos(System.nanoTime() - begun);
        Random random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            try (RunningProgram program = killed.reread()) {
                program.goOn(Duration.ofNanos((long) (whole.toNanos() * random.nextDouble())));
                program.kill();
            }
        }
        killed.finishRereading();
        assertThat(killed.isIndexed()).as("seed %d", seed).isTrue();
        for (List<String> question : KeptArchive.QUESTIONS) {
            assertThat(killed.answer(question))
                    .as("seed %d, %s", seed, question)
                    .containsExactlyElementsOf(undisturbed.answer(question));
        }
        assertThat(killed.evidence()).as("seed %d", seed).isEqualTo(undisturbed.evidence());
    }

    private KeptArchive outdated(String name) {
        KeptArchive archive = new KeptArchive(folder, folder.resolve(name).toString());
        assertThat(archive.finish(input)).hasSize(REPORTS);
        archive.setBack();
        return archive;
    }
}
