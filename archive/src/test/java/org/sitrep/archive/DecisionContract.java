// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.archive.decision.Adoption;
import org.sitrep.archive.decision.KeptDecision;
import org.sitrep.archive.decision.KeptDecision.Undoing;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.link.LinkProgress;
import org.sitrep.archive.location.ArchiveLocation;
import org.sitrep.archive.query.LinkedSelection;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.fold.Linker;
import org.sitrep.record.decision.Authorship;
import org.sitrep.record.decision.DecisionKind;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.json.RecordLine;

/** What people decide on stories, in every archive, wherever it is kept. */
abstract class DecisionContract {

    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 10);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    private static final WireReport FERRY = WireReport.of("ferry", "Harbour Times", MONDAY, 1);
    private static final WireReport FERRY_COPY = WireReport.of("ferry-copy", "Meridian Desk", MONDAY, 1);
    private static final WireReport FERRY_LATER = WireReport.of("ferry-later", "Example Post", WEDNESDAY, 1);
    private static final WireReport HARVEST = WireReport.of("harvest", "Harbour Times", TUESDAY, 2);
    private static final WireReport HARVEST_LATER = WireReport.of("harvest-later", "Example Post", WEDNESDAY, 2);

    private static final String FERRIES = story(FERRY);
    private static final String HARVESTS = story(HARVEST);
    private static final Authorship KIM = new Authorship("Kim Falk", Optional.of("One and the same."));
    private static final Authorship MARA = new Authorship("Mara Voss", Optional.empty());

    private final StoppedClock clock = new StoppedClock(MONDAY);
    private ArchiveLocation location;

    /** A place where there is no archive yet. */
    abstract ArchiveLocation newLocation();

    @BeforeEach
    void beginWithTwoStories() {
        location = newLocation();
        add(FERRY, FERRY_COPY, HARVEST);
        clock.set(TUESDAY);
    }

    private static String story(WireReport report) {
        return Linker.storyOf(ReportId.of(report.report()));
    }

    private static List<ReportId> ids(WireReport... reports) {
        return Stream.of(reports).map(report -> ReportId.of(report.report())).toList();
    }

    private Archive open() {
        return Archive.open(location, clock);
    }

    private void add(WireReport... reports) {
        try (Archive archive = open()) {
            archive.addAll(Stream.of(reports).map(WireReport::reading).toList());
        }
    }

    private long merge(String... stories) {
        try (Archive archive = open()) {
            return archive.merge(List.of(stories), KIM);
        }
    }

    private long split(String story, WireReport... reports) {
        try (Archive archive = open()) {
            return archive.split(story, ids(reports), MARA);
        }
    }

    private void undo(long decision) {
        try (Archive archive = open()) {
            archive.undo(decision, "Mara Voss");
        }
    }

    private void relink() {
        try (Archive archive = open()) {
            archive.relink(LinkProgress.SILENT);
        }
    }

    /** The stories of reports, by the ids these came with. */
    private Map<String, String> stories(LinkedSelection selection) {
        try (ArchiveReader reader = Archive.openForReading(location)) {
            return reader.evidence(selection).stream()
                    .collect(Collectors.toMap(
                            LinkedEvidence::report, one -> one.placement().story(), (a, b) -> a, TreeMap::new));
        }
    }

    private Map<String, String> stories() {
        return stories(LinkedSelection.ALL);
    }

    private Map<String, String> storiesOn(LocalDate day) {
        return stories(LinkedSelection.ALL.withAsKnownOn(day));
    }

    private List<KeptDecision> decisions() {
        try (ArchiveReader reader = Archive.openForReading(location)) {
            return reader.decisions();
        }
    }

    private Iterable<String> changed(LocalDate from, LocalDate until) {
        try (ArchiveReader reader = Archive.openForReading(location)) {
            return reader.changedStories(from, until);
        }
    }

    private List<String> problems() {
        try (ArchiveReader reader = Archive.openForReading(location)) {
            return reader.verify().problems();
        }
    }

    private String address() {
        return location.toString().startsWith("jdbc:") ? location.toString() : "jdbc:sqlite:" + location;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The authors of the places that stand, by the rows of the reports. */
    private List<String> authors() throws SQLException {
        try (Connection connection = DriverManager.getConnection(address());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select author from placements where known_until is null order by report")) {
            List<String> authors = new ArrayList<>();
            while (rows.next()) {
                authors.add(rows.getString(1));
            }
            return authors;
        }
    }

    @Test
    void storiesThatAreMergedAreOneFromThenOn() throws SQLException {
        Map<String, String> before = stories();
        assertThat(merge(FERRIES, HARVESTS)).isEqualTo(1);
        assertThat(stories().values()).hasSize(3).containsOnly(FERRIES);
        assertThat(storiesOn(MONDAY)).isEqualTo(before);
        assertThat(changed(MONDAY, TUESDAY)).containsExactlyInAnyOrder(FERRIES, HARVESTS);
        assertThat(authors()).containsExactly("program", "program", "Kim Falk");
        assertThat(problems()).isEmpty();
        KeptDecision kept = decisions().getFirst();
        assertThat(kept.decision().kind()).isEqualTo(DecisionKind.MERGE);
        assertThat(kept.decision().authorship()).isEqualTo(KIM);
        assertThat(kept.decision().story()).isEqualTo(FERRIES);
        assertThat(kept.reports()).containsExactly("harvest");
        assertThat(kept.undoing()).isEmpty();
    }

    @Test
    void reportsThatAreSplitOffAreAStoryOfTheirOwn() throws SQLException {
        split(FERRIES, FERRY_COPY);
        assertThat(stories())
                .containsEntry("ferry", FERRIES)
                .containsEntry("ferry-copy", story(FERRY_COPY))
                .containsEntry("harvest", HARVESTS);
        assertThat(storiesOn(MONDAY)).containsEntry("ferry-copy", FERRIES);
        assertThat(changed(MONDAY, TUESDAY)).containsExactlyInAnyOrder(FERRIES, story(FERRY_COPY));
        assertThat(authors()).containsExactly("program", "Mara Voss", "program");
        assertThat(problems()).isEmpty();
    }

    @Test
    void aNewStoryIsNeverCalledLikeAnother() {
        long first = split(FERRIES, FERRY);
        assertThat(stories()).containsEntry("ferry", FERRIES + "-2").containsEntry("ferry-copy", FERRIES);
        undo(first);
        split(FERRIES, FERRY);
        assertThat(stories()).containsEntry("ferry", FERRIES + "-3").containsEntry("ferry-copy", FERRIES);
    }

    @Test
    void laterReportsFollowThoseTheyAreLike() {
        try (Archive archive = open()) {
            archive.merge(List.of(FERRIES, HARVESTS), KIM);
            archive.split(FERRIES, ids(FERRY), MARA);
            archive.addAll(List.of(FERRY_LATER.reading(), HARVEST_LATER.reading()));
        }
        assertThat(stories())
                .containsEntry("ferry-later", FERRIES + "-2")
                .containsEntry("harvest-later", FERRIES)
                .containsEntry("ferry", FERRIES + "-2");
    }

    @Test
    void whatIsUndoneIsAsItWasAndWhatCameMeanwhileStays() throws SQLException {
        Map<String, String> before = stories();
        long decision = merge(FERRIES, HARVESTS);
        Map<String, String> merged = stories();
        add(HARVEST_LATER);
        clock.set(WEDNESDAY);
        undo(decision);
        Map<String, String> expected = new TreeMap<>(before);
        expected.put("harvest-later", FERRIES);
        assertThat(stories()).isEqualTo(expected);
        merged.put("harvest-later", FERRIES);
        assertThat(storiesOn(TUESDAY)).isEqualTo(merged);
        assertThat(storiesOn(MONDAY)).isEqualTo(before);
        assertThat(authors()).containsExactly("program", "program", "Mara Voss", "program");
        assertThat(decisions().getFirst().undoing()).map(Undoing::author).contains("Mara Voss");
        assertThat(problems()).isEmpty();
    }

    @Test
    void whatALaterDecisionHasMovedIsItsAffair() {
        long merged = merge(FERRIES, HARVESTS);
        long split = split(FERRIES, HARVEST);
        String own = stories().getOrDefault("harvest", "");
        undo(merged);
        assertThat(stories()).containsEntry("harvest", own);
        undo(split);
        assertThat(stories()).as("the merger does not hold any more").containsEntry("harvest", HARVESTS);
    }

    @Test
    void linkingEverythingAgainKeepsWhatWasDecided() throws SQLException {
        merge(FERRIES, HARVESTS);
        split(FERRIES, FERRY);
        add(FERRY_LATER, HARVEST_LATER);
        Map<String, String> decided = stories();
        List<String> authors = authors();
        clock.set(WEDNESDAY);
        relink();
        assertThat(stories()).isEqualTo(decided);
        assertThat(authors()).isEqualTo(authors);
        assertThat(changed(TUESDAY, WEDNESDAY)).isEmpty();
        assertThat(problems()).isEmpty();
    }

    @Test
    void whatWasUndoneIsLeftToTheProgram() {
        Map<String, String> before = stories();
        long decision = merge(FERRIES, HARVESTS);
        add(HARVEST_LATER);
        undo(decision);
        relink();
        before.put("harvest-later", HARVESTS);
        assertThat(stories()).isEqualTo(before);
    }

    @Test
    void aDecisionHoldsWhateverLinkingAgainCallsTheStories() throws SQLException {
        Map<String, String> right = stories();
        execute("update placements set story = 'wrong' where report in (1, 2)");
        long decision = merge("wrong", HARVESTS);
        relink();
        assertThat(stories().values()).hasSize(3).containsOnly(FERRIES);
        assertThat(decisions().getFirst().decision().story()).isEqualTo(FERRIES);
        undo(decision);
        assertThat(stories()).isEqualTo(right);
    }

    @Test
    void aStoryThatWasSplitOffStaysAloneWhateverLinkingAgainFinds() throws SQLException {
        execute("update placements set story = 'wrong' where report in (1, 2)");
        split("wrong", FERRY);
        assertThat(stories()).containsEntry("ferry", FERRIES);
        relink();
        assertThat(stories()).containsEntry("ferry", FERRIES + "-2").containsEntry("ferry-copy", FERRIES);
    }

    @Test
    void ofAForgottenReportNoDecisionSpeaks() {
        long merged = merge(HARVESTS, FERRIES);
        try (Archive archive = open()) {
            archive.forget(ReportId.of(FERRY.report()));
            archive.forget(ReportId.of(HARVEST.report()));
        }
        assertThat(decisions()).singleElement().satisfies(kept -> {
            assertThat(kept.reports()).containsExactly("ferry-copy");
            assertThat(kept.decision().anchor()).isEmpty();
        });
        relink();
        assertThat(stories()).isEqualTo(Map.of("ferry-copy", HARVESTS));
        undo(merged);
        assertThat(problems()).isEmpty();
    }

    @Test
    void anotherReportTakesThePartOfAForgottenOne() {
        merge(FERRIES, HARVESTS);
        try (Archive archive = open()) {
            archive.forget(ReportId.of(FERRY.report()));
        }
        relink();
        assertThat(stories().values()).hasSize(2).containsOnly(story(FERRY_COPY));
    }

    /** What cannot be decided, and why. */
    enum Refused {
        MERGING_AN_UNKNOWN_STORY(ArchiveFault.NO_SUCH_STORY, "The archive has no story elsewhere.") {
            @Override
            void attempt(Archive archive) {
                archive.merge(List.of(FERRIES, "elsewhere"), KIM);
            }
        },
        MERGING_ONE_STORY(ArchiveFault.SENSELESS, "A story cannot be merged with itself") {
            @Override
            void attempt(Archive archive) {
                archive.merge(List.of(FERRIES, FERRIES), KIM);
            }
        },
        SPLITTING_AN_UNKNOWN_STORY(ArchiveFault.NO_SUCH_STORY, "The archive has no story elsewhere.") {
            @Override
            void attempt(Archive archive) {
                archive.split("elsewhere", ids(FERRY), KIM);
            }
        },
        SPLITTING_OFF_AN_UNKNOWN_REPORT(ArchiveFault.NO_SUCH_REPORT, "The archive has no report ") {
            @Override
            void attempt(Archive archive) {
                archive.split(FERRIES, ids(FERRY, FERRY_LATER), KIM);
            }
        },
        SPLITTING_OFF_ANOTHER_STORYS_REPORT(
                ArchiveFault.SENSELESS,
                "The report harvest is not in the story " + FERRIES + " but in " + HARVESTS + ".") {
            @Override
            void attempt(Archive archive) {
                archive.split(FERRIES, ids(FERRY, HARVEST), KIM);
            }
        },
        SPLITTING_OFF_ALL(ArchiveFault.SENSELESS, "leave at least one in it.") {
            @Override
            void attempt(Archive archive) {
                archive.split(FERRIES, ids(FERRY_COPY, FERRY), KIM);
            }
        },
        UNDOING_NOTHING(ArchiveFault.NO_SUCH_DECISION, "The archive has no decision 7.") {
            @Override
            void attempt(Archive archive) {
                archive.undo(7, "Kim Falk");
            }
        },
        UNDOING_TWICE(ArchiveFault.SENSELESS, "The decision 1 has been undone already.") {
            @Override
            void attempt(Archive archive) {
                archive.undo(1, "Kim Falk");
            }
        };

        private final ArchiveFault fault;
        private final String sentence;

        Refused(ArchiveFault fault, String sentence) {
            this.fault = fault;
            this.sentence = sentence;
        }

        abstract void attempt(Archive archive);
    }

    @ParameterizedTest
    @EnumSource
    void whatMakesNoSenseIsRefusedAndChangesNothing(Refused refused) {
        undo(merge(FERRIES, HARVESTS));
        Map<String, String> before = stories();
        List<KeptDecision> decisions = decisions();
        try (Archive archive = open()) {
            assertThatExceptionOfType(ArchiveException.class)
                    .isThrownBy(() -> refused.attempt(archive))
                    .withMessageContaining(refused.sentence)
                    .extracting(ArchiveException::fault)
                    .isEqualTo(refused.fault);
            archive.add(FERRY_LATER.reading());
        }
        before.put("ferry-later", FERRIES);
        assertThat(stories()).isEqualTo(before);
        assertThat(decisions()).isEqualTo(decisions);
    }

    @Test
    void anArchiveToldTheHistoryOfAnotherHasTheSameDecisions() {
        merge(FERRIES, HARVESTS);
        add(HARVEST_LATER);
        clock.set(WEDNESDAY);
        long split = split(FERRIES, FERRY);
        undo(split);
        add(FERRY_LATER);
        List<RecordLine> told = told();
        List<Map<String, String>> expected = storiesOnAllDays();
        List<KeptDecision> decisions = decisions();
        location = newLocation();
        clock.set(WEDNESDAY.plusDays(30));
        assertThat(tell(told)).containsOnly(Adoption.ADOPTED);
        assertThat(storiesOnAllDays()).isEqualTo(expected);
        assertThat(decisions()).isEqualTo(decisions);
        assertThat(told()).isEqualTo(told);
        assertThat(tell(told)).containsOnly(Adoption.KNOWN);
        assertThat(told()).isEqualTo(told);
        ArchiveLocation other = location;
        location = newLocation();
        try (Archive archive = open();
                ArchiveReader reader = Archive.openForReading(other)) {
            archive.replay(reader);
        }
        assertThat(storiesOnAllDays()).isEqualTo(expected);
        assertThat(told()).isEqualTo(told);
    }

    private List<Map<String, String>> storiesOnAllDays() {
        return Stream.of(MONDAY, TUESDAY, WEDNESDAY).map(this::storiesOn).toList();
    }

    private List<RecordLine> told() {
        try (ArchiveReader reader = Archive.openForReading(location);
                Stream<RecordLine> lines = reader.told()) {
            return lines.toList();
        }
    }

    /** What became of decisions. */
    private List<Adoption> tell(List<RecordLine> lines) {
        List<Adoption> adoptions = new ArrayList<>();
        try (Archive archive = open()) {
            for (RecordLine line : lines) {
                switch (line) {
                    case RecordLine.Kept kept -> archive.addLines(List.of(kept));
                    case RecordLine.Decided decided -> adoptions.add(archive.addDecision(decided));
                    case RecordLine.Undone undone -> adoptions.add(archive.addUndoing(undone));
                    case RecordLine.Forgotten gap -> archive.addGap(gap);
                    case RecordLine.Refused refused -> throw new AssertionError(refused);
                }
            }
        }
        return adoptions;
    }

    @Test
    void aDecisionOnReportsThatAreElsewhereIsNone() {
        undo(merge(FERRIES, HARVESTS));
        List<RecordLine> said = told().stream()
                .filter(line -> !(line instanceof RecordLine.Kept))
                .toList();
        location = newLocation();
        assertThat(tell(said)).containsExactly(Adoption.ABOUT_NOTHING, Adoption.ABOUT_NOTHING);
        assertThat(decisions()).isEmpty();
    }

    @Test
    void whateverIsDecidedCanBeLinkedAgainToldAndUndone(TestReporter reporter) {
        long seed = new Random().nextLong();
        reporter.publishEntry("seed", Long.toString(seed));
        Random random = new Random(seed);
        try (Archive archive = open()) {
            for (int round = 0; round < 8; round++) {
                archive.addAll(inventedReports(random).map(WireReport::reading).toList());
                decideSomething(archive, random);
            }
            Map<String, String> decided = stories();
            archive.relink(LinkProgress.SILENT);
            assertThat(stories()).as("linked again, seed %d", seed).isEqualTo(decided);
            List<Long> more = new ArrayList<>();
            IntStream.range(0, 8).forEach(i -> more.add(decideSomething(archive, random)));
            assertTellsTheSame(seed);
            Collections.shuffle(more, random);
            more.forEach(decision -> archive.undo(decision, "Mara Voss"));
            assertThat(stories()).as("undone, seed %d", seed).isEqualTo(decided);
        }
        assertTellsTheSame(seed);
        assertThat(problems()).isEmpty();
    }

    private static Stream<WireReport> inventedReports(Random random) {
        return IntStream.range(0, 6)
                .mapToObj(
                        i -> WireReport.of("r" + random.nextInt(1_000_000), "Example Post", MONDAY, random.nextInt(9)));
    }

    private void assertTellsTheSame(long seed) {
        Map<String, String> here = stories();
        List<RecordLine> told = told();
        ArchiveLocation original = location;
        location = newLocation();
        tell(told);
        assertThat(stories()).as("told, seed %d", seed).isEqualTo(here);
        location = original;
    }

    private long decideSomething(Archive archive, Random random) {
        Map<String, List<String>> byStory = stories().entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        List<String> names = new ArrayList<>(byStory.keySet());
        Collections.shuffle(names, random);
        Optional<String> large = names.stream()
                .filter(name -> byStory.getOrDefault(name, List.of()).size() > 1)
                .findFirst();
        if (large.isPresent() && (random.nextBoolean() || names.size() < 3)) {
            List<String> reports = new ArrayList<>(byStory.getOrDefault(large.get(), List.of()));
            Collections.shuffle(reports, random);
            return archive.split(
                    large.get(),
                    reports.subList(0, 1 + random.nextInt(reports.size() - 1)).stream()
                            .map(report -> ReportId.of(Optional.empty(), report))
                            .toList(),
                    MARA);
        }
        return archive.merge(names.subList(0, 2), KIM);
    }
}
