// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.archive.value.NameWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A question with a filter gives just those lines of the question without it that the filter means: every value that the whole answer has is tried. */
class AcrossFiltersTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private static Path folder;

    private static ArchiveRuns archive = new ArchiveRuns("");

    private static final Map<String, String> PUBLISHERS = new HashMap<>();
    private static final Map<String, String> STORIES = new HashMap<>();

    @BeforeAll
    static void makeTheArchive() {
        archive = KnownReports.in(folder);
        rows("reports").forEach(row -> {
            PUBLISHERS.put(row.get("id").asString(), row.get("publisher").asString());
            STORIES.put(row.get("id").asString(), row.get("story").asString());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", "events", "agenda", "timeline"})
    void byActor(String command) {
        check(command, "--actor", row -> names(row, "actors", "recipients", "who"), AcrossFiltersTest::isNamed);
    }

    @Test
    void positionsByActor() {
        check("positions", "--actor", row -> Stream.of(row.get("party").asString()), AcrossFiltersTest::isNamed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", "events", "claims", "figures", "agenda", "timeline"})
    void byPlace(String command) {
        check(command, "--place", AcrossFiltersTest::places, AcrossFiltersTest::isNamed);
    }

    @Test
    void byCountry() {
        check("events", "--place", row -> Stream.of(row.at("/place/country").asString("")), Collection::contains);
    }

    @Test
    void figuresByActor() {
        check(
                "figures",
                "--actor",
                row -> stream(row.get("values")).flatMap(value -> names(value, "by")),
                AcrossFiltersTest::isNamed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "claims", "agenda"})
    void byType(String command) {
        check(command, "--type", row -> names(row, "type", "types"), Collection::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "claims", "agenda", "timeline"})
    void byStatus(String command) {
        check(command, "--status", row -> names(row, "status"), Collection::contains);
    }

    @Test
    void claimsByAct() {
        check(
                "claims",
                "--act",
                row -> Stream.of("support", "opposition", "caveats")
                        .flatMap(side -> stream(row.get(side)))
                        .flatMap(stand -> names(stand, "act")),
                Collection::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", "events", "claims", "figures", "agenda", "positions", "timeline"})
    void byPublisher(String command) {
        check(
                command,
                "--publisher",
                row -> reports(row).map(report -> PUBLISHERS.getOrDefault(report, "")),
                Collection::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "claims", "figures", "agenda", "positions", "timeline"})
    void byStory(String command) {
        check(command, "--story", AcrossFiltersTest::stories, Collection::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agenda", "events"})
    void byDay(String command) {
        for (String day : List.of("2025-12-08", "2025-12-09", "2025-12-11", "2025-12-12", "2025-12-15", "2025-12-18")) {
            compare(
                    command,
                    "--since",
                    day,
                    row -> !row.has("to") || row.get("to").asString().compareTo(day) > 0);
            compare(
                    command,
                    "--until",
                    day,
                    row -> !row.has("from") || row.get("from").asString().compareTo(day) <= 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", "events", "claims", "figures", "agenda", "positions", "timeline"})
    void byNumber(String command) {
        List<String> all = lines(command);
        for (int limit = 0; limit <= all.size() + 1; limit++) {
            assertThat(lines(command, "--limit", String.valueOf(limit)))
                    .isEqualTo(all.subList(0, Math.min(limit, all.size())));
        }
    }

    @Test
    void filtersAddUp() {
        List<String> both = lines("events", "--type", "assault", "--place", "Bergen", "--status", "occurred");
        assertThat(both)
                .isNotEmpty()
                .isEqualTo(lines("events", "--place", "Bergen").stream()
                        .filter(lines("events", "--type", "assault")::contains)
                        .filter(lines("events", "--status", "occurred")::contains)
                        .toList());
    }

    private interface Meaning {
        boolean isMet(Collection<String> told, String asked);
    }

    /** Tries every value that some line tells. */
    private static void check(String command, String option, Function<JsonNode, Stream<String>> told, Meaning meaning) {
        TreeSet<String> values = rows(command)
                .flatMap(told)
                .filter(value -> !value.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
        values.forEach(value -> compare(
                command, option, value, row -> meaning.isMet(told.apply(row).toList(), value)));
    }

    /** What a line does not tell is left to the program: whoever tells nothing of days may be meant by that of publication. */
    private static void compare(String command, String option, String value, Predicate<JsonNode> isMeant) {
        List<String> narrowed = lines(command, option, value);
        List<String> all = lines(command);
        boolean days = option.equals("--since") || option.equals("--until");
        Predicate<String> isMeantLine = line -> isMeant.test(JSON.readTree(line))
                && (!days || JSON.readTree(line).has("from") || narrowed.contains(line));
        assertThat(narrowed)
                .as("%s %s %s", command, option, value)
                .isEqualTo(all.stream().filter(isMeantLine).toList());
    }

    private static boolean isNamed(Collection<String> told, String asked) {
        SequencedSet<String> words = NameWords.of(asked);
        return told.stream().anyMatch(name -> NameWords.of(name).containsAll(words));
    }

    private static Stream<String> places(JsonNode row) {
        JsonNode place = row.has("of") ? row.at("/of/place") : row.path("place");
        return Stream.concat(
                place.isString() ? Stream.of(place.asString()) : names(place, "name"), names(row, "places"));
    }

    /** The one that is told, else those of the reports. */
    private static Stream<String> stories(JsonNode row) {
        return row.has("story") ? names(row, "story") : reports(row).map(report -> STORIES.getOrDefault(report, ""));
    }

    private static Stream<String> reports(JsonNode row) {
        List<String> reports = new ArrayList<>(names(row, "reports").toList());
        for (String list : List.of("support", "opposition", "caveats", "values", "words")) {
            stream(row.path(list)).flatMap(cited -> names(cited, "report")).forEach(reports::add);
        }
        return reports.stream().distinct();
    }

    /** The words that some fields hold, one or several. */
    private static Stream<String> names(JsonNode row, String... fields) {
        return Arrays.stream(fields)
                .map(row::path)
                .flatMap(value -> value.isArray() ? stream(value) : Stream.of(value))
                .filter(JsonNode::isString)
                .map(JsonNode::asString);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Stream<JsonNode> rows(String command) {
        return lines(command).stream().map(JSON::readTree);
    }

    private static List<String> lines(String command, String... options) {
        CommandLineRun run = archive.run(Stream.concat(Stream.of(command, "--format", "jsonl"), Arrays.stream(options))
                .toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return run.lines();
    }
}
