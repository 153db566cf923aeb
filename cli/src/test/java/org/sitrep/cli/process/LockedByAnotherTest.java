// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes do not write to one archive at once: the second waits, and goes on when the first has ended, however it ended, or says who it is. */
class LockedByAnotherTest {

    private static final String WHO = "is being written by .*process %d on .+ since 20\\d\\d-.*"
            + " Waited 30 seconds\\. Try again when that has ended\\.\\R";

    @TempDir
    private Path folder;

    private final InventedReports reports = new InventedReports(7);

    @Test
    void theOneWhoWritesIsNamedAndWaitedFor() throws IOException, SQLException {
        try (DatabaseServer server = DatabaseServer.start()) {
            String file = folder.resolve("archive.db").toString();
            String database = server.create("news");
            try (RunningProgram onFile = hold(file);
                    RunningProgram onServer = hold(database);
                    RunningProgram second = add(file);
                    RunningProgram third = add(database)) {
                expectRefusal(second, onFile);
                expectRefusal(third, onServer);
                expectToFollow(file, onFile);
                expectToFollow(database, onServer);
            }
        }
    }

    /** Adds enough for some lines, and waits for more. */
    private RunningProgram hold(String archive) throws IOException {
        RunningProgram program = RunningProgram.start(folder, List.of("add", "-q", "--archive", archive, "-"));
        program.in().write(reports.lines(40).getBytes(StandardCharsets.UTF_8));
        program.in().flush();
        assertThat(program.nextLine()).isPresent();
        return program;
    }

    private RunningProgram add(String archive) throws IOException {
        Path input = Files.writeString(folder.resolve("reports.jsonl"), reports.lines(60));
        return RunningProgram.start(folder, List.of("add", "-q", "--archive", archive, input.toString()));
    }

    private static void expectRefusal(RunningProgram waiting, RunningProgram holder) {
        EndedProgram ended = waiting.ended();
        assertThat(ended.err())
                .as(ended.toString())
                .containsPattern(WHO.replace("%d", Long.toString(holder.pid())))
                .hasLineCount(1);
        assertThat(ended.lines()).isEmpty();
        assertThat(ended.status()).isEqualTo(1);
    }

    private void expectToFollow(String archive, RunningProgram holder) throws IOException {
        try (RunningProgram waiting = add(archive)) {
            assertThat(holder.kill()).isTrue();
            EndedProgram ended = waiting.ended();
            assertThat(ended.status()).as(ended.err()).isZero();
            assertThat(ended.lines()).hasSize(60);
        }
    }
}
