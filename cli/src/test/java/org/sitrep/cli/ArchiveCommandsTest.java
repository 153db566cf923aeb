// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From reports to an archive and back to answers. */
class ArchiveCommandsTest {

    private static final String FIRST = """
            {"id":"a","text":"Danish troops attacked Bergen on Friday. Norway denied that anybody was hurt.","published":"2025-12-13","publisher":"Example Wire","title":"Attack on Bergen"}
            {"id":"b","text":"Minister Dana Orlov met Kim Falk in Oslo on Thursday.","published":"2025-12-12","publisher":"Meridian Desk"}
            """;

    @TempDir
    private Path folder;

    private String archive = "";

    @BeforeEach
    void nameTheArchive() {
        archive = folder.resolve("archive.db").toString();
    }

    @Test
    void whatIsAddedTwiceIsKeptOnce() {
        assertThat(add(FIRST).lines()).hasSize(2).allMatch(line -> line.contains("\"status\":\"added\""));
        assertThat(add(FIRST).lines()).hasSize(2).allMatch(line -> line.contains("\"status\":\"known\""));
        assertThat(run("reports").lines()).hasSize(2);
    }

    @Test
    void otherWordsAreAnotherRevision() {
        add(FIRST);
        assertThat(add("{\"id\":\"b\",\"text\":\"Minister Dana Orlov met nobody.\",\"published\":\"2025-12-12\"}")
                        .out())
                .contains("\"id\":\"b\"", "\"status\":\"revised\"");
        assertThat(run("show", "b").out()).contains("met[e1] nobody").doesNotContain("Kim Falk");
        assertThat(run("archive", "info").out()).contains("reports      2 in 3 revisions");
    }

    @Test
    void whatCannotBeReadHasItsLineAndTheRestIsKept() {
        CommandLineRun run = add("{\"id\":\"x\"}\n" + FIRST);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.lines().getFirst()).contains("\"id\":\"x\"", "\"status\":\"failed\"", "missing-text");
        assertThat(run("reports").lines()).hasSize(2);
    }

    @Test
    void eventsAndStatementsAreListedByWhatIsAskedFor() {
        add(FIRST);
        assertThat(run("events", "--mentions", "--type", "assault", "--status", "occurred", "--format", "jsonl")
                        .lines())
                .singleElement()
                .asString()
                .contains("\"report\":\"a\"", "\"text\":\"attacked\"", "\"actors\":[\"Danish troops\"]");
        assertThat(run("statements", "--act", "deny").out()).contains("Norway · deny", "that anybody was hurt");
        assertThat(run("statements", "--act", "deny", "--actor", "Orlov").out()).isEmpty();
        assertThat(run("reports", "--publisher", "Meridian Desk", "--format", "csv")
                        .lines())
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.getFirst()).startsWith("id,key,revision"))
                .satisfies(lines -> assertThat(lines.getLast()).startsWith("b,"));
    }

    @Test
    void wordsAreFoundAndMarked() {
        add(FIRST);
        CommandLineRun found = run("search", "\"attacked Bergen\"");
        assertThat(found.out()).contains("Attack on Bergen · [a]", "*attacked Bergen*");
        assertThat(run("search", "zeppelin").out()).isEmpty();
    }

    @Test
    void reportsThatWereFoundAreCounted() {
        add(FIRST);
        assertThat(run("search", "--facets", "Bergen").lines())
                .startsWith("publisher", "          1 Example Wire", "actor")
                .contains("type", "          1 ASSAULT", "status", "day", "          1 2025-12-12")
                .doesNotContain("          1 Meridian Desk");
        assertThat(run("search", "--facets", "--format", "csv").lines())
                .startsWith("facet,value,reports", "publisher,Example Wire,1", "publisher,Meridian Desk,1");
        assertThat(run("search", "--facets", "--limit", "1", "--format", "jsonl")
                        .lines())
                .startsWith("{\"facet\":\"publisher\",\"value\":\"Example Wire\",\"reports\":1}")
                .hasSize(8);
    }

    @Test
    void aSearchForNothingFindsAll() {
        add(FIRST);
        assertThat(run("search", "--publisher", "Meridian Desk").out())
                .contains("[b]")
                .doesNotContain("[a]");
        assertThat(run("search").err()).contains("2 of 2 reports shown");
    }

    @Test
    void aBriefIsAboutTheReportsOfTheDaysThatAreAskedFor() {
        add(FIRST);
        assertThat(run("brief").out())
                .isEqualTo(CommandLineRun.of(FIRST, "brief").out());
        assertThat(run("brief", "--since", "2025-12-13").out())
                .contains("Reports: 1", "Example Wire")
                .doesNotContain("Meridian Desk");
        assertThat(run("brief", "--until", "2025-12-12").out())
                .contains("Reports: 1", "Meridian Desk")
                .doesNotContain("Example Wire");
        assertThat(run("brief", "--as-known-on", "2020-01-01").out()).contains("Reports: 0");
    }

    @Test
    void aBriefIsNotAboutInputsAndTheArchiveAtOnce() {
        CommandLineRun run = CommandLineRun.of("", "brief", "reports.jsonl", "--as-known-on", "2025-12-12");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("about inputs or about the archive");
    }

    @Test
    void theArchiveIsAsItWasKnown() {
        add(FIRST);
        assertThat(run("reports", "--as-known-on", "2020-01-01").out()).isEmpty();
        assertThat(run("search", "--as-known-on", "2020-01-01", "Bergen").out()).isEmpty();
    }

    @Test
    void aForgottenReportLeavesAGap() {
        add(FIRST);
        assertThat(run("archive", "forget", "a").status()).isZero();
        assertThat(run("show", "a").err()).contains("was forgotten at");
        assertThat(run("search", "Bergen").out()).isEmpty();
        assertThat(add(FIRST).out()).contains("\"id\":\"a\"").doesNotContain("added");
        assertThat(run("reports").lines()).hasSize(1);
    }

    @Test
    void aBackupIsAnArchive() {
        add(FIRST);
        Path copy = folder.resolve("copy.db");
        assertThat(run("archive", "backup", copy.toString()).status()).isZero();
        archive = copy.toString();
        assertThat(run("archive", "verify").status()).isZero();
        assertThat(run("reports").lines()).hasSize(2);
    }

    @Test
    void recordsComeOutAsTheyWereExtracted() {
        add(FIRST);
        CommandLineRun extracted = CommandLineRun.of(FIRST, "extract", "-q");
        assertThat(run("archive", "export").lines()).isEqualTo(extracted.lines());
    }

    @Test
    void whereThereIsNoArchiveThatIsSaid() throws IOException {
        assertThat(run("reports").err()).contains("There is no archive at").doesNotContain("Exception");
        assertThat(folder).isEmptyDirectory();
        Path other = Files.writeString(folder.resolve("notes.txt"), "Notes, no archive. ".repeat(100));
        archive = other.toString();
        assertThat(add(FIRST).err()).contains("is no archive").doesNotContain("Exception");
        assertThat(other).content().startsWith("Notes");
    }

    private CommandLineRun add(String reports) {
        return new ArchiveRuns(archive).add(reports);
    }

    private CommandLineRun run(String... words) {
        return new ArchiveRuns(archive).run(words);
    }
}
