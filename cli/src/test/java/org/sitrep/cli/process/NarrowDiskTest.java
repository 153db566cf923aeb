// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full, and one that may only be read: real ones, where the system lets its users mount such. */
class NarrowDiskTest {

    @TempDir
    private Path folder;

    private Path disk = Path.of("");

    @BeforeEach
    void mayMount() throws IOException {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(mounted("true", List.of("true")).status() == 0, "nothing can be mounted here");
    }

    @Test
    void whatWasAcknowledgedBeforeTheDiskWasFullIsThere() throws IOException {
        Path input = Files.writeString(folder.resolve("reports.jsonl"), new InventedReports(5).lines(300));
        EndedProgram run = mounted(
                "mount -t tmpfs -o size=5m none " + disk,
                RunningProgram.command(List.of("add", "-q", "--archive", archive(), input.toString())),
                RunningProgram.command(List.of("archive", "verify", "--archive", archive())));
        assertThat(run.err())
                .contains("is full. What was acknowledged is kept. Make room, and run the same command again.")
                .contains("sitrep: " + run.lines().size() + " readings checked, all sound.")
                .hasLineCount(2);
        assertThat(run.lines()).isNotEmpty().hasSizeLessThan(300);
    }

    @Test
    void aDiskThatMayOnlyBeReadIsRead() throws IOException {
        Path input = Files.writeString(folder.resolve("reports.jsonl"), new InventedReports(5).lines(3));
        assertThat(RunningProgram.run(folder, List.of("add", "-q", "--archive", archive(), input.toString()))
                        .status())
                .isZero();
        String readOnly = "mount --bind " + disk + " " + disk + " && mount -o remount,ro,bind " + disk;
        EndedProgram read = mounted(readOnly, RunningProgram.command(List.of("reports", "--archive", archive())));
        assertThat(read.lines()).hasSize(3);
        EndedProgram written =
                mounted(readOnly, RunningProgram.command(List.of("add", "--archive", archive(), input.toString())));
        assertThat(written.status()).isEqualTo(1);
        assertThat(written.err())
                .contains("cannot be written", "Read-only file system", "name another archive with --archive.")
                .hasLineCount(1);
    }

    private String archive() {
        return disk.resolve("archive.db").toString();
    }

    /** Runs commands one after the other where only they see what is mounted. */
    @SafeVarargs
    private EndedProgram mounted(String mount, List<String>... commands) {
        List<String> script = new ArrayList<>(List.of(mount + " || exit 99"));
        for (List<String> command : commands) {
            script.add("'" + String.join("' '", command) + "'");
        }
        try (RunningProgram program =
                RunningProgram.startBy(folder, List.of("unshare", "-rm", "sh", "-c", String.join("\n", script)))) {
            return program.ended();
        }
    }
}
