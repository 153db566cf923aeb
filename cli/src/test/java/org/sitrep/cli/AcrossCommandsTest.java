// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions on what several reports say. */
class AcrossCommandsTest {

    @TempDir
    private static Path folder;

    private static ArchiveRuns archive = new ArchiveRuns("");

    @BeforeAll
    static void makeTheArchive() {
        archive = KnownReports.in(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stories                            | 3 origins, 4 reports · Danish troops
            reports                            | The Harbour Post · Shells hit Bergen · copied from Example Wire · [c]
            events --type assault --limit 1    | 2025-12-12 · ASSAULT (heavy-weapons) · occurred · Danish troops → Norway, people · Bergen
            events --actor orlov --mentions    | ''
            events --mentions --type coerce    | “arrested” · [e:15]
            claims --status contested          | - Denmark: “that its troops had captured Voss” [a:164]
            figures --place Bergen             | person killed · Bergen · latest 14
            agenda --place Norway              | 2025-12-17 · moved · CONSULT · Denmark, Ministers of Norway · Oslo
            agenda --status moved              | “The meeting of the ministers of Norway and Denmark in Oslo was postponed
            positions --actor denmark          | Denmark · cease-fire · against
            timeline --since 2025-12-12        | Danish troops → Norway, people · Bergen
            diff --from 2025-12-10 --to 2025-12-11 | changed figure
            """)
    void aQuestionHasItsAnswer(String command, String words) {
        CommandLineRun run = archive.run(command.split(" +"));
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(words);
        assertThat(run.lines())
                .allMatch(line -> line.length() <= 100 || !line.strip().contains(" "));
    }

    @Test
    void oneHappeningIsOneLineHoweverManyReportsTellIt() {
        assertThat(archive.run("events", "--until", "2025-12-09", "--format", "jsonl")
                        .lines())
                .singleElement()
                .asString()
                .contains("\"type\":\"ASSAULT\"", "\"reports\":[\"a\",\"c\",\"b\"]", "\"origins\":2");
    }

    @Test
    void copiesShareAnOrigin() {
        List<String> lines = archive.run("reports", "--format", "jsonl").lines();
        String original = lines.get(4);
        String copy = lines.get(3);
        assertThat(original).contains("\"kind\":\"own\"");
        assertThat(copy).contains("\"kind\":\"copy\",\"name\":\"Example Wire\"");
        assertThat(origin(copy)).isEqualTo(origin(original));
        assertThat(archive.run("reports", "--story", story(copy), "--format", "jsonl")
                        .lines())
                .contains(original, copy)
                .allMatch(line -> story(line).equals(story(copy)));
        assertThat(archive.run("reports", "--story", story(copy), "--limit", "1")
                        .lines())
                .hasSize(1);
    }

    private static String origin(String report) {
        return report.replaceAll(".*\"origin\":\\{\"id\":\"(\\w+)\".*", "$1");
    }

    private static String story(String report) {
        return report.replaceAll(".*\"story\":\"(\\w+)\".*", "$1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", "events", "claims", "figures", "agenda", "positions", "timeline", "reports"})
    void beforeAnythingWasKnownThereIsNothing(String command) {
        CommandLineRun run = archive.run(command, "--as-known-on", "2025-12-09");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aPastDayKnowsWhatWasKnownThen() {
        assertThat(archive.run("agenda", "--as-known-on", "2025-12-10").out())
                .contains("2025-12-15 · scheduled")
                .doesNotContain("2025-12-17");
        assertThat(archive.run("events", "--until", "2025-12-09", "--as-known-on", "2025-12-10", "--format", "jsonl")
                        .out())
                .contains("\"reports\":[\"a\",\"c\"]");
    }

    @Test
    void whatHasChangedIsShownAsItWasAndIs() {
        List<String> lines = archive.run("diff", "--from", "2025-12-10", "--to", "2025-12-11", "--format", "jsonl")
                .lines();
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("{\"kind\":\"happening\",\"change\":\"changed\",\"id\":\"h")
                        .contains(
                                "\"before\":{",
                                "\"reports\":[\"a\",\"c\"]",
                                "\"after\":{",
                                "\"reports\":[\"a\",\"c\",\"b\"]"));
        assertThat(archive.run("diff", "--from", "2025-12-09", "--to", "2025-12-10", "--format", "jsonl")
                        .lines())
                .isNotEmpty()
                .allMatch(line -> line.contains("\"change\":\"new\"") && !line.contains("\"before\""));
        assertThat(archive.run("diff", "--from", "2025-12-12", "--to", "2025-12-13")
                        .out())
                .isEmpty();
        assertThat(archive.run("diff", "--from", "2025-12-11", "--to", "2025-12-12", "--actor", "swedish police")
                        .out())
                .contains("Swedish police")
                .doesNotContain("Denmark");
    }

    @Test
    void answersAreTheSameBytesTwice() {
        for (String command : List.of("stories", "events", "claims", "figures", "agenda", "positions", "timeline")) {
            assertThat(archive.run(command, "--format", "jsonl")).isEqualTo(archive.run(command, "--format", "jsonl"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            figures --act deny            | sitrep: --act says nothing about figures, which have no act. Leave it out.
            stories --type assault        | sitrep: --type says nothing about stories, which have no type. Leave it out.
            positions --place Bergen      | sitrep: --place says nothing about positions, which have no place. Leave it out.
            timeline --act deny           | sitrep: --act says nothing about happenings, appointments, figures, which have no act.
            events --mentions --story t1  | sitrep: --story says nothing about single mentions. Leave out --mentions.
            claims --status scheduled     | sitrep: There is no status "scheduled" here, only contested, corroborated, denied,
            agenda --type wedding         | sitrep: Invalid value for option '--type'
            agenda --since tomorrow       | is not a date of the form YYYY-MM-DD
            agenda --limit -1             | sitrep: --limit is 0 or more.
            diff --from 2025-12-11        | sitrep: Missing required option: '--to=DAY'
            diff --from 2025-12-11 --to 2025-12-11 | sitrep: --from must be a day before --to.
            diff --from 2025-12-11 --to 2025-12-12 --since 2025-12-01 | leave out all other days.
            export                        | sitrep: Missing required option: '--format
            export --format ics --what events | sitrep: The format ics can only have agenda.
            export --format csv --what events,agenda | sitrep: The format csv is one table; name one thing with --what.
            export --format csv --act deny | sitrep: --act says nothing about happenings, which have no act.
            """)
    void whatMakesNoSenseIsRefusedWithASentence(String command, String sentence) {
        CommandLineRun run = archive.run(command.split(" +"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(sentence)
                .doesNotContain("Exception", "java")
                .endsWith(" --help\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stories",
                "events",
                "claims",
                "figures",
                "agenda",
                "positions",
                "timeline",
                "export --format csv"
            })
    void whereThereIsNoArchiveThatIsSaid(String command) {
        CommandLineRun run = new ArchiveRuns(folder.resolve("none.db").toString()).run(command.split(" "));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("There is no archive at").doesNotContain("Exception");
    }
}
