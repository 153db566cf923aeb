// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another version read is read again, and both readings stay. */
class RereadTest {

    private static final String REPORT = """
            {"id":"a","text":"Danish troops attacked Bergen on Friday.","published":"2025-12-13","publisher":"Example Wire",\
            "title":"Attack","url":"https://wire.example/bergen"}
            """;

    private static final String UNDATED = """
            {"id":"b","text":"Minister Dana Orlov met Kim Falk in Oslo on 11 December 2025."}
            """;

    private static final String VERSION = "\"version\":\"[^\"]*\"";

    @TempDir
    private Path folder;

    private ArchiveRuns archive = new ArchiveRuns("");

    @BeforeEach
    void nameTheArchive() {
        archive = new ArchiveRuns(folder.resolve("archive.db").toString());
    }

    /** Records as another version of the program would have printed them. */
    private static String readBy(String version, String reports) {
        return CommandLineRun.of(reports, "extract", "-q").out().replaceAll(VERSION, "\"version\":\"" + version + "\"");
    }

    @Test
    void whatThisVersionReadIsNotReadAgain() {
        archive.add(REPORT);
        CommandLineRun run = archive.run("reread");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anotherReadingStandsAndTheEarlierOneStays() {
        String earlier = readBy("0.0.1", REPORT + UNDATED);
        archive.withInput(
                earlier.replace("ASSAULT", "COERCE").replaceAll("\"mode\":\"[^\"]*\",", ""), "archive", "import");
        assertThat(archive.run("events", "--type", "assault").out()).isEmpty();
        CommandLineRun run = archive.run("reread", "--format", "jsonl");
        assertThat(run.lines())
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.getFirst()).contains("\"id\":\"a\"", "\"status\":\"reread\""))
                .satisfies(lines -> assertThat(lines.getLast()).contains("\"id\":\"b\"", "\"status\":\"same\""));
        assertThat(archive.run("events", "--type", "assault").out()).contains("attacked");
        assertThat(archive.run("archive", "export").lines())
                .containsExactlyInAnyOrderElementsOf(
                        CommandLineRun.of(REPORT + UNDATED, "extract", "-q").lines());
        assertThat(archive.run("archive", "export", "--history").lines()).hasSize(4);
        assertThat(archive.run("reread").out()).isEmpty();
        assertThat(archive.run("archive", "verify").status()).isZero();
    }

    @Test
    void onlyWhatVersionsBeforeOneReadIsReadAgain() {
        archive.withInput(readBy("0.0.9", REPORT) + readBy("0.0.10-SNAPSHOT", UNDATED), "archive", "import");
        assertThat(archive.run("reread", "--since-version", "0.0.9").out()).isEmpty();
        assertThat(archive.run("reread", "--since-version", "0.0.10-SNAPSHOT").lines())
                .containsExactly("same a");
        assertThat(archive.run("reread", "--since-version", "0.0.10").lines()).containsExactly("same b");
    }

    @Test
    void whatCannotBeReadAnyMoreStaysAsItIs() {
        String foreign = readBy("0.0.1", REPORT).replace("\"language\":\"en\"", "\"language\":\"no\"");
        archive.withInput(foreign, "archive", "import");
        CommandLineRun run = archive.run("reread");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.lines()).containsExactly("failed a");
        assertThat(run.err()).contains("a: error: The report is not in English");
        assertThat(archive.run("events", "--type", "assault").out()).contains("attacked");
    }

    @Test
    void aVersionThatIsNoneIsWrongUsage() {
        CommandLineRun run = archive.run("reread", "--since-version", "newest");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("\"newest\" is not a version");
    }
}
