// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.archive.Archive;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.location.ArchiveFile;

/** Every trouble with an archive is one sentence that says what to do, and an exit status; what is there is left as it is. */
class ArchiveFaultsTest {

    private static final String FIRST = report("a", "Norland shelled Port Azul on Friday.");
    private static final String SECOND = report("b", "Minister Mara Voss denied that Norland attacked Grayhaven.");

    @TempDir
    private Path folder;

    /** What is wrong with a file, and what is said of it. */
    enum Trouble {
        A_TEXT("is no archive of Sitrep, or its beginning is damaged. It was not touched. Name another file") {
            @Override
            void cause(Path file) throws IOException {
                Files.writeString(file, "Dear diary, nothing happened today. ".repeat(100));
            }
        },
        A_FOLDER("is a folder. Name a file in it with --archive.") {
            @Override
            void cause(Path file) throws IOException {
                Files.createDirectory(file);
            }
        },
        ANOTHER_PROGRAMS_DATABASE("is a database of something else. It was not touched. Name another with --archive.") {
            @Override
            void cause(Path file) {
                sql(file, "create table recipes (name text)");
            }
        },
        A_LATER_VERSION("was written by a later version of Sitrep. Use that version.") {
            @Override
            void cause(Path file) {
                add(file, FIRST);
                sql(file, "update flyway_schema_history set version = '99'");
            }
        },
        DAMAGED_PAGES("is damaged. Keep a copy of it as it is, restore a backup, and add again what came after it.") {
            @Override
            void cause(Path file) throws IOException {
                add(file, FIRST);
                try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
                    for (long at = bytes.length() / 4; at < bytes.length() - 64; at += 512) {
                        bytes.seek(at);
                        bytes.write(new byte[64]);
                    }
                }
            }
        },
        A_PIECE_CUT_OFF("is damaged. Keep a copy of it as it is, restore a backup, and add again what came after it.") {
            @Override
            void cause(Path file) throws IOException {
                add(file, FIRST);
                try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
                    bytes.setLength(bytes.length() / 4);
                }
            }
        },
        A_LOG_GONE("that held it is gone or is not its own. Put it back; or delete") {
            @Override
            void cause(Path file) throws IOException {
                ArchiveFile living = new ArchiveFile(file.resolveSibling("living.db"));
                add(living.path(), FIRST);
                try (ArchiveReader reader = Archive.openForReading(living)) {
                    assertThat(reader.identity()).isNotEmpty();
                    add(living.path(), SECOND);
                    Files.copy(living.path(), file);
                    Files.copy(living.lock(), new ArchiveFile(file).lock());
                }
            }
        };

        private final String sentence;

        Trouble(String sentence) {
            this.sentence = sentence;
        }

        abstract void cause(Path file) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void aTroubleIsToldAndLeftAsItIs(Trouble trouble) throws IOException {
        Path file = folder.resolve("archive.db");
        trouble.cause(file);
        byte[] before = bytes(file);
        for (CommandLineRun run : List.of(
                on(file, "", "reports"),
                on(file, "", "search", "ferry"),
                on(file, "", "archive", "vacuum"),
                on(file, SECOND, "add"),
                on(file, "", "reports"))) {
            assertThat(run.err())
                    .startsWith("sitrep: ")
                    .contains(trouble.sentence)
                    .endsWith(".\n")
                    .hasLineCount(1);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
        }
        assertThat(bytes(file)).isEqualTo(before);
    }

    private static byte[] bytes(Path file) throws IOException {
        return Files.isDirectory(file) ? new byte[0] : Files.readAllBytes(file);
    }

    @Test
    void whatWasNotFinishedIsFinishedByTheNextWhoAdds() {
        Path file = folder.resolve("archive.db");
        add(file, FIRST);
        sql(file, "delete from archive");
        assertThat(on(file, "", "reports").err()).contains("making it was interrupted. Any command that writes to it");
        assertThat(on(file, SECOND, "add").status()).isZero();
        assertThat(on(file, "", "reports").lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"reports", "search ferry", "archive info", "archive vacuum", "archive forget r1", "archive verify"})
    void onlyAddingMakesAnArchive(String command) {
        CommandLineRun run = on(folder.resolve("archive.db"), "", command.split(" "));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("There is no archive at").contains("Make one with sitrep add");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://desk/news?user=mara&password=x, 2, which other users of this machine can read. Leave it out",
        "jdbc:sqlite:archive.db, 2, An archive is a file or a PostgreSQL database.",
        "postgresql://desk/news, 2, An archive is a file or a PostgreSQL database.",
        "jdbc:postgresql://mara:x@desk/news, 1, is not that of a PostgreSQL database.",
        "jdbc:postgresql://localhost:1/news, 1, does not answer. Check its name and port and that it is running."
    })
    void addressesAreChecked(String address, int status, String sentence) {
        CommandLineRun run = CommandLineRun.of("", "reports", "--archive", address);
        assertThat(run.err()).contains(sentence).doesNotContain("password=x").doesNotContain("mara:x");
        assertThat(run.status()).isEqualTo(status);
    }

    private static CommandLineRun on(Path file, String input, String... words) {
        return CommandLineRun.of(
                input,
                Stream.concat(Stream.of(words), Stream.of("-q", "--archive", file.toString()))
                        .toArray(String[]::new));
    }

    private static void add(Path file, String report) {
        assertThat(on(file, report, "add").status()).isZero();
    }

    private static String report(String id, String text) {
        return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\",\"published\":\"2031-03-03\"}\n";
    }

    private static void sql(Path file, String... statements) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
