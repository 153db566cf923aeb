// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stories are merged and split by a person, and that is undone. The archive has two: of a, b, c and d, and of e. */
class DecisionCommandsTest {

    @TempDir
    private static Path original;

    private static String shells = "";
    private static String arrests = "";

    @TempDir
    private Path folder;

    private ArchiveRuns archive = new ArchiveRuns("");

    @BeforeAll
    static void makeTheArchive() {
        ArchiveRuns known = KnownReports.in(original);
        shells = story(known, "a");
        arrests = story(known, "e");
    }

    @BeforeEach
    void copyTheArchive() throws IOException {
        Path copy = folder.resolve("archive.db");
        Files.copy(original.resolve("archive.db"), copy);
        archive = new ArchiveRuns(copy.toString());
    }

    private static String story(ArchiveRuns archive, String report) {
        return archive.run("reports", "--format", "jsonl").lines().stream()
                .filter(line -> line.startsWith("{\"id\":\"" + report + "\""))
                .findFirst()
                .orElseThrow()
                .replaceAll(".*\"story\":\"([^\"]+)\".*", "$1");
    }

    private List<String> stories() {
        return archive.run("stories", "--format", "jsonl").lines();
    }

    @Test
    void storiesAreMergedAndParted() {
        List<String> before = stories();
        CommandLineRun merged = archive.run(
                "stories", "merge", shells, arrests, "--by", "Kim Falk", "--reason", "The fire was set by the shells.");
        assertThat(merged.status()).isZero();
        assertThat(merged.err()).isEmpty();
        assertThat(merged.lines())
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.getFirst())
                        .startsWith("1 · merge · " + arrests + " into " + shells + " · Kim Falk · 20"))
                .contains("    1 report: e", "    “The fire was set by the shells.”");
        assertThat(stories()).singleElement().asString().contains("\"reports\":[\"a\",\"c\",\"b\",\"d\",\"e\"]");
        assertThat(archive.run("stories", "--as-known-on", "2025-12-12", "--format", "jsonl")
                        .lines())
                .isEqualTo(before);
        assertThat(archive.run("archive", "relink").status()).isZero();
        assertThat(stories()).hasSize(1);
        CommandLineRun undone = archive.run("stories", "undo", "1", "--by", "Mara Voss");
        assertThat(undone.lines()).last().asString().startsWith("    undone by Mara Voss, 20");
        assertThat(stories()).isEqualTo(before);
        assertThat(archive.run("archive", "verify").status()).isZero();
    }

    @Test
    void reportsAreSplitOffByTheirIds() {
        String split = archive.run("stories", "split", shells, "d", "b", "--format", "jsonl")
                .out();
        assertThat(split)
                .startsWith("{\"decision\":1,\"kind\":\"split\",\"story\":\"t")
                .contains("\"from\":[\"" + shells + "\"],\"reports\":[\"b\",\"d\"]")
                .contains("\"by\":\"" + System.getProperty("user.name") + "\"")
                .doesNotContain("\"reason\"", "\"undone\"");
        assertThat(split).contains("\"story\":\"" + story(archive, "d") + "\"");
        assertThat(story(archive, "b")).isEqualTo(story(archive, "d"));
        assertThat(story(archive, "a")).isEqualTo(shells);
        assertThat(stories()).hasSize(3);
    }

    @Test
    void decisionsAreListed() {
        assertThat(archive.run("stories", "decisions").out()).isEmpty();
        archive.run("stories", "merge", shells, arrests, "--by", "Kim Falk");
        archive.run("stories", "split", shells, "a", "--by", "Kim Falk");
        archive.run("stories", "undo", "2", "--by", "Kim Falk");
        assertThat(archive.run("stories", "decisions").out())
                .contains("1 · merge", "2 · split · " + shells + "-2 out of " + shells, "    undone by Kim Falk, ");
        assertThat(archive.run("stories", "decisions", "--format", "csv").lines())
                .hasSize(3)
                .startsWith("decision,kind,story,from,reports,by,reason,decided,knownFrom,undone,undoneBy");
        assertThat(archive.run("stories", "decisions", "--format", "jsonl").lines())
                .last()
                .asString()
                .contains("\"undoneBy\":\"Kim Falk\"");
    }

    @Test
    void decisionsTravelInAHistory() {
        archive.run("stories", "merge", shells, arrests);
        archive.run("stories", "split", shells, "a");
        archive.run("stories", "undo", "2");
        String history = archive.run("archive", "export", "--history").out();
        ArchiveRuns other = new ArchiveRuns(folder.resolve("other.db").toString());
        assertThat(other.withInput(history, "archive", "import").lines())
                .hasSize(8)
                .filteredOn(line -> line.matches("(?:decided|undone) 20.*"))
                .hasSize(3);
        assertThat(other.run("stories", "--format", "jsonl").lines()).isEqualTo(stories());
        assertThat(other.run("archive", "export", "--history").out()).isEqualTo(history);
        assertThat(other.withInput(history, "archive", "import").lines()).allMatch(line -> line.startsWith("known "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stories merge elsewhere SHELLS | 1 | The archive has no story elsewhere.
            stories merge SHELLS SHELLS    | 1 | A story cannot be merged with itself
            stories split elsewhere a      | 1 | The archive has no story elsewhere.
            stories split SHELLS nobody    | 1 | The archive has no report nobody.
            stories split SHELLS e         | 1 | The report e is not in the story
            stories split SHELLS a b c d   | 1 | leave at least one in it.
            stories undo 7                 | 1 | The archive has no decision 7.
            stories merge SHELLS           | 2 | Try: sitrep stories merge --help
            stories split SHELLS           | 2 | Missing required parameter: 'REPORT'
            stories undo                   | 2 | Missing required parameter: 'DECISION'
            stories undo all               | 2 | Invalid value for positional parameter at index 0 (DECISION)
            """)
    void whatCannotBeDecidedIsToldInASentence(String command, int status, String sentence) {
        List<String> before = stories();
        CommandLineRun run = archive.run(command.replace("SHELLS", shells).split(" "));
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("sitrep: ").contains(sentence).doesNotContain("Exception", "java");
        assertThat(stories()).isEqualTo(before);
        assertThat(archive.run("stories", "decisions").out()).isEmpty();
    }

    @Test
    void theManualHasTheCommandAndItsCommands() {
        assertThat(CommandLineRun.of("", "man").out())
                .contains(
                        ".SS \"sitrep stories\"",
                        ".SS \"sitrep stories merge STORY...\"",
                        ".SS \"sitrep stories split STORY REPORT...\"",
                        ".SS \"sitrep stories undo DECISION\"",
                        ".SS \"sitrep stories decisions\"");
    }
}
