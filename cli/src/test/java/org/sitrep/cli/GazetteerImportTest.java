// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gazetteer import --to FILE}: the file is whole or as it was before. */
class GazetteerImportTest {

    private static final String ROW =
            "900000001\tVexholm\tVexholm\t\t59.5\t10.5\tP\tPPL\tNO\t\t12\t\t\t\t812\t\t\t\t\n";

    @TempDir
    Path folder = Path.of("");

    private Path dump = Path.of("");

    @BeforeEach
    void writeADump() throws IOException {
        dump = Files.writeString(folder.resolve("dump.txt"), ROW);
    }

    @Test
    void anOldGazetteerIsReplaced() throws IOException {
        Path to = Files.writeString(folder.resolve("places"), "old");
        CommandLineRun run = importInto(to, dump);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains(" places, 1 of them from ");
        assertThat(Files.size(to)).isGreaterThan(1_000_000);
        assertThat(listed()).containsExactlyInAnyOrder("dump.txt", "places");
    }

    @Test
    void aDumpThatCannotBeUsedLeavesTheOldGazetteerAsItWas() throws IOException {
        Path to = Files.writeString(folder.resolve("places"), "old");
        Path notes = Files.writeString(folder.resolve("notes.txt"), "a\tb\n");
        assertRefused(importInto(to, notes), notes + " adds no place");
        assertRefused(importInto(to, folder), folder + " is a folder");
        assertRefused(importInto(to, folder.resolve("none")), "There is no file " + folder.resolve("none"));
        assertThat(to).hasContent("old");
        assertThat(listed()).containsExactlyInAnyOrder("dump.txt", "notes.txt", "places");
    }

    @Test
    void aFileThatCannotBeWrittenIsToldBeforeTheWork() {
        Path none = folder.resolve("none/places");
        CommandLineRun run = importInto(none, folder.resolve("no-dump"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("sitrep: " + none + " cannot be written: there is no such folder.\n");
        assertThat(importInto(folder, dump).err())
                .isEqualTo("sitrep: " + folder + " cannot be written: it is a folder.\n");
    }

    private static void assertRefused(CommandLineRun run, String sentence) {
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).startsWith("sitrep: " + sentence).hasLineCount(1);
    }

    private static CommandLineRun importInto(Path to, Path dump) {
        return CommandLineRun.of("", "gazetteer", "import", "--to", to.toString(), dump.toString());
    }

    private Stream<String> listed() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
