// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Adding is killed again and again, at random moments, and run again. What had been acknowledged is there each time, and in the end the archive
 * is as if nothing had happened.
 */
class KilledAddTest {

    private static final int REPORTS = 500;
    private static final int KILLS_OF_FILE = 50;
    private static final int KILLS_OF_SERVER = 20;

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
    void anArchiveInAFile() {
        compare(
                new KeptArchive(folder, folder.resolve("undisturbed.db").toString()),
                new KeptArchive(folder, folder.resolve("killed.db").toString()),
                KILLS_OF_FILE);
    }

    @Test
    void anArchiveOnAServer() throws IOException, SQLException {
        try (DatabaseServer server = DatabaseServer.start()) {
            compare(
                    new KeptArchive(folder, server.create("undisturbed")),
                    new KeptArchive(folder, server.create("killed")),
                    KILLS_OF_SERVER);
        }
    }

    private void compare(KeptArchive undisturbed, KeptArchive killed, int kills) {
        Pace pace = Pace.of(undisturbed.add(input), REPORTS);
        KilledRuns runs = new KilledRuns(killed, input, pace, new Random(seed));
        for (int kill = 0; kill < kills; kill += runs.disturb(kill, kills) ? 1 : 0) {
            assertThat(killed.givenIds())
                    .as("seed %d, after %d kills", seed, kill)
                    .doesNotHaveDuplicates()
                    .containsAll(runs.acknowledged());
        }
        assertThat(killed.finish(input)).as("seed %d", seed).hasSize(REPORTS);
        assertThat(killed.isIndexed()).as("seed %d", seed).isTrue();
        for (List<String> question : KeptArchive.QUESTIONS) {
            assertThat(killed.answer(question))
                    .as("seed %d, %s", seed, question)
                    .containsExactlyElementsOf(undisturbed.answer(question));
        }
        assertThat(killed.evidence()).as("seed %d", seed).isEqualTo(undisturbed.evidence());
    }
}
