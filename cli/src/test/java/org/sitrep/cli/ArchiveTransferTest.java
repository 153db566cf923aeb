// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one archive knows goes to another: by records, by history, and by a backup. */
class ArchiveTransferTest {

    private static final String REPORTS = """
            {"id":"a","text":"Danish troops attacked Bergen on Friday.","published":"2025-12-13","publisher":"Example Wire"}
            {"id":"b","text":"Minister Dana Orlov met Kim Falk in Oslo on Thursday.","published":"2025-12-12"}
            """;

    private static final String REVISED = """
            {"id":"b","text":"Minister Dana Orlov met nobody in Oslo on Thursday.","published":"2025-12-12"}
            """;

    @TempDir
    private Path folder;

    private ArchiveRuns one = new ArchiveRuns("");
    private ArchiveRuns other = new ArchiveRuns("");

    @BeforeEach
    void nameTheArchives() {
        one = new ArchiveRuns(folder.resolve("one.db").toString());
        other = new ArchiveRuns(folder.resolve("other.db").toString());
    }

    @Test
    void recordsOfARunAreKept() throws IOException {
        CommandLineRun extracted = CommandLineRun.of(REPORTS, "extract", "-q");
        Path file = Files.writeString(folder.resolve("records.jsonl"), extracted.out());
        assertThat(one.run("archive", "import", file.toString()).lines()).containsExactly("added a", "added b");
        assertThat(one.run("archive", "import", file.toString()).lines()).containsExactly("known a", "known b");
        assertThat(one.run("archive", "export").lines()).isEqualTo(extracted.lines());
        assertThat(one.run("search", "Bergen").out()).contains("[a]");
    }

    @Test
    void aBrokenRecordIsNamedAndStopsNothing() {
        String records = CommandLineRun.of(REPORTS, "extract", "-q").out();
        String broken = records.lines().findFirst().orElseThrow().replaceFirst("\"start\":0", "\"start\":7000");
        CommandLineRun run = one.withInput(
                broken
                        + "\nnot JSON\n{\"id\":\"x\",\"error\":{\"code\":\"empty-text\",\"message\":\"The text is empty.\"}}\n"
                        + records,
                "archive",
                "import",
                "--format",
                "jsonl");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.lines()).hasSize(5);
        assertThat(run.lines().get(0)).contains("\"status\":\"failed\"", "broken-record", "broken at /sentences/0");
        assertThat(run.lines().get(1)).contains("standard input:2", "\"status\":\"failed\"", "not valid JSON");
        assertThat(run.lines().get(2)).contains("\"id\":\"x\"", "\"status\":\"failed\"", "empty-text");
        assertThat(run.lines().subList(3, 5)).allMatch(line -> line.contains("\"status\":\"added\""));
        assertThat(run.err()).contains("standard input:1: error: The record is broken at /sentences/0");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        CommandLineRun run =
                one.run("archive", "import", folder.resolve("none.jsonl").toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("none.jsonl: error: There is no such file.");
    }

    @Test
    void whatALaterVersionAddedIsKept() {
        String later = CommandLineRun.of(REPORTS, "extract", "-q")
                .out()
                .replace("{\"format\":1,", "{\"mood\":[1.50],\"format\":1,");
        one.withInput(later, "archive", "import");
        assertThat(one.run("archive", "export").lines())
                .hasSize(2)
                .allMatch(line -> line.endsWith(",\"mood\":[1.50]}"));
    }

    @Test
    void anArchiveMadeOfAHistoryIsTheSame() {
        one.add(REPORTS);
        one.add(REVISED);
        one.add("{\"id\":\"c\",\"text\":\"Secret words.\"}");
        one.run("archive", "forget", "c");
        String history = one.run("archive", "export", "--history").out();
        assertThat(history.lines()).hasSize(4).allMatch(line -> line.contains("\"knownFrom\":\""));
        assertThat(other.withInput(history, "archive", "import").lines())
                .startsWith("added a", "added b", "revised b")
                .hasSize(4)
                .last()
                .asString()
                .startsWith("forgotten ");
        assertThat(other.run("archive", "export", "--history").out()).isEqualTo(history);
        assertThat(other.run("reports", "--format", "jsonl").out())
                .isEqualTo(one.run("reports", "--format", "jsonl").out());
        assertThat(other.add("{\"id\":\"c\",\"text\":\"Secret words.\"}").out()).contains("\"known\"");
        assertThat(other.withInput(history, "archive", "import").lines()).startsWith("known a", "known b", "known b");
    }

    @Test
    void whatWasForgottenElsewhereIsNotForgottenByItself() {
        one.add(REPORTS);
        one.run("archive", "forget", "a");
        other.add(REPORTS);
        CommandLineRun run =
                other.withInput(one.run("archive", "export", "--history").out(), "archive", "import");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("To forget it here too: sitrep archive forget ");
        assertThat(other.run("reports").lines()).hasSize(2);
    }

    @Test
    void aHistoryIsWhole() {
        one.add(REPORTS);
        CommandLineRun run = one.run("archive", "export", "--history", "--since", "2025-12-12");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("leave out what narrows it");
    }

    @Test
    void aBackupIsRestoredWhereThereIsNoArchive() throws IOException {
        one.add(REPORTS);
        String backup = folder.resolve("backup").toString();
        assertThat(one.run("archive", "backup", backup).status()).isZero();
        one.add(REVISED);
        CommandLineRun refused = one.run("archive", "restore", backup);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("one.db already. Move it away").hasLineCount(1);
        Files.delete(Path.of(one.archive()));
        assertThat(one.run("archive", "restore", backup).status()).isZero();
        assertThat(one.run("archive", "info").out()).contains("reports      2 in 2 revisions");
        assertThat(one.run("search", "Orlov").out()).contains("Kim Falk");
        assertThat(one.run("search", "nobody").out()).isEmpty();
    }
}
