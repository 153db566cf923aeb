// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that asks for passwords is told them from files that are their owner's alone. */
class PasswordTest {

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private DatabaseServer server;

    private String archive = "";

    @BeforeEach
    void startServer() throws IOException, SQLException {
        server = DatabaseServer.start();
        server.create("news");
        server.execute("create role mara login password 'harbour lights'");
        server.execute("alter database news owner to mara");
        server.askForPasswords("news");
        archive = server.address("mara", "news");
    }

    @AfterEach
    void stopServer() throws IOException {
        server.close();
    }

    @Test
    void thePasswordIsTheFirstLineOfTheFile() throws IOException {
        Path file = password("harbour lights\nnothing else\n");
        Path input = Files.writeString(folder.resolve("reports.jsonl"), new InventedReports(3).lines(2));
        EndedProgram added = run("add", "-q", input.toString(), "--password-file", file.toString());
        assertThat(added.status()).as(added.err()).isZero();
        assertThat(run("reports", "--password-file", file.toString()).lines()).hasSize(2);
    }

    @Test
    void theFileThatPgpassfileNamesIsUsed() throws IOException {
        Path file = password("*:*:*:mara:harbour lights\n");
        Path input = Files.writeString(folder.resolve("reports.jsonl"), new InventedReports(3).lines(2));
        List<String> variable = List.of("env", "PGPASSFILE=" + file);
        List<String> add = RunningProgram.command(List.of("add", "-q", "--archive", archive, input.toString()));
        try (RunningProgram program = RunningProgram.startBy(
                folder, Stream.concat(variable.stream(), add.stream()).toList())) {
            EndedProgram added = program.ended();
            assertThat(added.status()).as(added.err()).isZero();
        }
    }

    @Test
    void aWrongOneOrNoneIsTold() throws IOException {
        Path wrong = password("harbour fog");
        for (EndedProgram run : List.of(run("reports"), run("reports", "--password-file", wrong.toString()))) {
            assertThat(run.err())
                    .contains("wants another password, or one at all. Put it into ~/.pgpass")
                    .doesNotContain("fog")
                    .hasLineCount(1);
            assertThat(run.status()).isEqualTo(1);
        }
    }

    @Test
    void aFileThatOthersCanReadIsNotUsed() throws IOException {
        Path file = password("harbour lights");
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"), "no such rights here");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        EndedProgram run = run("reports", "--password-file", file.toString());
        assertThat(run.err())
                .contains("is open to other users. Close it to them: chmod 600")
                .hasLineCount(1);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run("reports", "--password-file", folder.resolve("none").toString())
                        .err())
                .contains("cannot be read. Name another.");
    }

    @Test
    void aDatabaseThatIsNotThereIsTold() {
        EndedProgram missing =
                RunningProgram.run(folder, List.of("reports", "--archive", server.address("postgres", "none")));
        assertThat(missing.err())
                .contains("There is no such database", "Create it with createdb")
                .hasLineCount(1);
        assertThat(missing.status()).isEqualTo(1);
    }

    private Path password(String words) throws IOException {
        Path file = Files.writeString(folder.resolve("password"), words);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return file;
    }

    private EndedProgram run(String... words) {
        return RunningProgram.run(
                folder,
                Stream.concat(Stream.of(words), Stream.of("--archive", archive)).toList());
    }
}
