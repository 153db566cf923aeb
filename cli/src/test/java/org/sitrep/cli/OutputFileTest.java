// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -o FILE}: the file is whole or as it was before, and a wrong one is told before the work. */
class OutputFileTest {

    private static final String REPORT =
            "{\"id\":\"a\",\"text\":\"Orlov said it rained.\",\"published\":\"2025-12-12\"}\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyCommandThatPrintsWritesTheSameToAFile() throws IOException {
        for (String command : new String[] {"extract", "brief", "schema"}) {
            Path file = folder.resolve(command);
            CommandLineRun run = CommandLineRun.of(REPORT, command, "-o", file.toString());
            assertThat(run.status()).as(run.err()).isZero();
            assertThat(run.out()).isEmpty();
            assertThat(file).hasContent(CommandLineRun.of(REPORT, command).out());
        }
    }

    @Test
    void aDashIsStandardOutput() {
        assertThat(CommandLineRun.of("", "schema", "-o", "-").out())
                .isEqualTo(CommandLineRun.of("", "schema").out());
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void aFileIsReplacedAndKeepsItsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.md"), "old");
        assumeThat(file.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        assertThat(CommandLineRun.of(REPORT, "brief", "-o", file.toString()).status())
                .isZero();
        assertThat(file).content().startsWith("# Situation report");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
        assertThat(listed()).containsExactly("brief.md");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        assertThat(CommandLineRun.of("", "schema", "-o", link.toString()).status())
                .isZero();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).content().startsWith("{");
    }

    @Test
    void aRunThatFailsLeavesTheOldFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("records.jsonl"), "old");
        CommandLineRun run = CommandLineRun.of(
                REPORT, "extract", "--gazetteer", folder.resolve("none").toString(), "-o", file.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(file).hasContent("old");
        assertThat(listed()).containsExactly("records.jsonl");
    }

    /** What is wrong with the file is told, and nothing of the input is. */
    @Test
    void aFileThatCannotBeWrittenIsToldBeforeTheWork() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertRefused(folder.toString(), "it is a folder");
        assertRefused(folder.resolve("none/brief.md").toString(), "there is no such folder");
        assertRefused(file.resolve("brief.md").toString(), "Not a directory");
    }

    private static void assertRefused(String file, String reason) {
        CommandLineRun run = CommandLineRun.of("{\"id\":\"wordless\"}\n", "brief", "-o", file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("sitrep: " + file + " cannot be written: " + reason + ".\n");
    }

    private Stream<String> listed() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
