// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sitrep.intake.Incoming;
import org.sitrep.intake.Intake;
import org.sitrep.intake.IntakeSettings;
import org.sitrep.intake.fetch.FetchSettings;
import org.sitrep.intake.fetch.UserAgent;
import org.sitrep.lexicon.Table;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.Placement;
import org.sitrep.linking.fold.LinkedReadings;
import org.sitrep.linking.fold.Linker;
import org.sitrep.reading.Reader;
import org.sitrep.record.Reading;

/** The reports in the folder {@code examples} are put into the stories, and get the origins, that they were written for. */
class LinkedExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Comparator<Named> BY_DAY =
            Comparator.comparing(named -> named.reading().report().published().orElse(LocalDate.MIN));
    private static final List<Table.Row> ROWS =
            Table.load(LinkedExamplesTest.class, "examples.tsv").rows();
    private static final List<Named> READ = new ArrayList<>();

    /**
     * A report that has been read.
     *
     * @param name the file it comes from, with the line in it where it holds several
     */
    private record Named(String name, Reading reading) {}

    @BeforeAll
    static void read() {
        Reader reader = Reader.load();
        new Intake(InputStream.nullInputStream(), IntakeSettings.of(FetchSettings.of(new UserAgent("test", ""))))
                .read(List.of(EXAMPLES.toString()), incoming -> {
                    Incoming.Received received = (Incoming.Received) incoming;
                    READ.add(new Named(name(received), (Reading) reader.read(received.report())));
                });
    }

    private static String name(Incoming.Received received) {
        String file =
                Path.of(received.origin().file().orElseThrow()).getFileName().toString();
        return received.origin().line() == 0
                ? file
                : file + " " + received.origin().line();
    }

    @Test
    void allAreInTheTable() {
        assertThat(READ)
                .extracting(Named::name)
                .containsExactlyElementsOf(column("report").keySet());
    }

    @Test
    void inTheOrderOfTheFiles() {
        checkGroups(READ);
    }

    @Test
    void inTheOrderOfTheirDays() {
        checkGroups(READ.stream().sorted(BY_DAY).toList());
    }

    private static void checkGroups(List<Named> reports) {
        Map<String, Placement> placements = placements(reports);
        assertThat(groups(placements, Placement::story)).isEqualTo(expected("story"));
        assertThat(groups(placements, Placement::origin)).isEqualTo(expected("origin"));
    }

    private static Map<String, Placement> placements(List<Named> reports) {
        List<LinkedEvidence> linked =
                LinkedReadings.of(reports.stream().map(Named::reading).toList(), Linker.load());
        Map<String, Placement> placements = new LinkedHashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            placements.put(reports.get(i).name(), linked.get(i).placement());
        }
        return placements;
    }

    private static Map<String, String> column(String name) {
        Map<String, String> column = new LinkedHashMap<>();
        ROWS.forEach(row -> column.put(row.get("report"), row.get(name)));
        return column;
    }

    private static Set<String> expected(String column) {
        return joined(column(column));
    }

    private static Set<String> groups(Map<String, Placement> placements, Function<Placement, String> of) {
        Map<String, String> found = new HashMap<>();
        placements.forEach((report, placement) -> found.put(report, of.apply(placement)));
        return joined(found);
    }

    /** The groups of reports, each as one line. */
    private static Set<String> joined(Map<String, String> groupOf) {
        return groupOf.keySet().stream()
                .collect(Collectors.groupingBy(report -> Objects.requireNonNull(groupOf.get(report))))
                .values()
                .stream()
                .map(reports -> reports.stream().sorted().collect(Collectors.joining(", ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
