// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.sitrep.archive.link.Arrears;
import org.sitrep.archive.link.LinkProgress;
import org.sitrep.archive.location.ArchiveLocation;
import org.sitrep.archive.query.Filter;
import org.sitrep.archive.query.KeptReading;
import org.sitrep.archive.query.LinkedSelection;
import org.sitrep.archive.query.ReportRow;
import org.sitrep.archive.query.Unlinked;
import org.sitrep.archive.sql.WriteAccess;
import org.sitrep.linking.evidence.EvidenceReader;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.fold.LinkedReadings;
import org.sitrep.linking.fold.Linker;
import org.sitrep.linking.origin.Origin;
import org.sitrep.linking.position.Positions;
import org.sitrep.record.Reading;
import org.sitrep.record.identity.ReportId;

/** What holds of the links of every archive, wherever it is kept. */
abstract class LinkContract {

    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 10);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    private static final WireReport FERRY = WireReport.of("ferry", "Harbour Times", MONDAY, 1);
    private static final WireReport FERRY_AGAIN = WireReport.of("ferry-again", "Meridian Desk", MONDAY, 1);
    private static final WireReport HARVEST = WireReport.of("harvest", "Harbour Times", TUESDAY, 2);
    private static final WireReport BOTH = WireReport.of("both", "Example Post", WEDNESDAY, 1, 2);

    private final StoppedClock clock = new StoppedClock(MONDAY);
    private ArchiveLocation location;

    /** A place where there is no archive yet. */
    abstract ArchiveLocation newLocation();

    @BeforeEach
    void chooseLocation() {
        location = newLocation();
    }

    private Archive open() {
        return Archive.open(location, clock);
    }

    private void add(WireReport... reports) {
        try (Archive archive = open()) {
            archive.addAll(Stream.of(reports).map(WireReport::reading).toList());
        }
    }

    private List<LinkedEvidence> evidence(LinkedSelection selection) {
        try (ArchiveReader reader = Archive.openForReading(location)) {
            return reader.evidence(selection);
        }
    }

    private List<LinkedEvidence> evidence() {
        return evidence(LinkedSelection.ALL);
    }

    private List<String> found(LinkedSelection selection) {
        return evidence(selection).stream().map(LinkedEvidence::report).toList();
    }

    private Optional<Origin> origin(String report) {
        try (ArchiveReader reader = Archive.openForReading(location);
                Stream<ReportRow> rows = reader.reports(Filter.ALL)) {
            return rows.filter(row -> row.givenId().equals(report)).findFirst().flatMap(ReportRow::origin);
        }
    }

    private Unlinked unlinked() {
        try (ArchiveReader reader = Archive.openForReading(location)) {
            return reader.unlinked();
        }
    }

    private void execute(String... statements) throws SQLException {
        String address = location.toString().startsWith("jdbc:") ? location.toString() : "jdbc:sqlite:" + location;
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void aCopyHasTheOriginOfTheFirst() {
        add(FERRY, HARVEST, FERRY_AGAIN);
        Origin first = origin("ferry").orElseThrow();
        assertThat(first.kind()).isEqualTo(Origin.Kind.OWN);
        assertThat(origin("ferry-again"))
                .contains(new Origin(first.id(), Origin.Kind.COPY, Optional.of("Harbour Times")));
        assertThat(origin("harvest").orElseThrow().id()).isNotEqualTo(first.id());
    }

    @Test
    void anAgencysWordsAreItsOwnWhoeverPrintsThem() {
        Reading marked = FERRY_AGAIN.reading();
        try (Archive archive = open()) {
            archive.add(FERRY.reading());
            archive.add(withReport(marked, marked.report().withCredits(List.of("ANSA"))));
        }
        assertThat(origin("ferry").orElseThrow().kind()).isEqualTo(Origin.Kind.AGENCY);
        assertThat(origin("ferry-again").orElseThrow().name()).contains("ANSA");
    }

    private static Reading withReport(Reading reading, org.sitrep.record.Report report) {
        return new Reading(
                report,
                reading.producer(),
                reading.sentences(),
                reading.times(),
                reading.places(),
                reading.gazetteer(),
                reading.actors(),
                reading.quantities(),
                reading.casualties(),
                reading.statements(),
                reading.events());
    }

    @Test
    void linksAreThoseOfLinkingInMemoryHoweverReportsCome(TestReporter reporter) {
        long seed = new Random().nextLong();
        reporter.publishEntry("seed", Long.toString(seed));
        Random random = new Random(seed);
        List<Reading> readings = inventedReadings(random);
        List<LinkedEvidence> expected = LinkedReadings.of(readings, Linker.load());
        try (Archive archive = open()) {
            archive.addAll(readings);
        }
        assertThat(evidence()).as("seed %d", seed).isEqualTo(expected);
        location = newLocation();
        List<Reading> left = new ArrayList<>(readings);
        while (!left.isEmpty()) {
            List<Reading> some = left.subList(0, Math.min(left.size(), 1 + random.nextInt(40)));
            try (Archive archive = open()) {
                archive.addAll(some.subList(0, some.size() / 2));
                archive.addAll(some.subList(some.size() / 2, some.size()));
            }
            some.clear();
        }
        assertThat(evidence()).as("seed %d", seed).isEqualTo(expected);
    }

    /** Many of them copies of one another, in part or in whole. */
    private static List<Reading> inventedReadings(Random random) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            int body = random.nextInt(60);
            WireReport report = random.nextInt(4) > 0
                    ? WireReport.of("r" + i, "Publisher " + random.nextInt(9), MONDAY.plusDays(i / 20), body)
                    : WireReport.of("r" + i, "Example Post", MONDAY.plusDays(i / 20), body, random.nextInt(60));
            readings.add(report.reading());
        }
        return readings;
    }

    @Test
    void anotherWordingKeepsThePlaceAndHasEvidenceOfItsOwn() {
        add(FERRY, HARVEST);
        List<LinkedEvidence> before = evidence();
        WireReport other = new WireReport(FERRY.beginning(), FERRY.publisher(), List.of(2));
        clock.set(TUESDAY);
        try (Archive archive = open()) {
            archive.add(new WireReport(other.beginning(), other.publisher(), List.of(2)).reading());
            archive.addReading(HARVEST.readingWithoutEvents());
        }
        List<LinkedEvidence> after = evidence();
        assertThat(after)
                .extracting(LinkedEvidence::placement)
                .isEqualTo(before.stream().map(LinkedEvidence::placement).toList());
        assertThat(after.get(1).evidence()).isEqualTo(EvidenceReader.read(HARVEST.readingWithoutEvents()));
        assertThat(after.get(1).evidence()).isNotEqualTo(before.get(1).evidence());
        assertThat(evidence(LinkedSelection.ALL.withAsKnownOn(MONDAY))).isEqualTo(before);
    }

    @Test
    void placesAreToldAsTheyWereKnown() {
        add(FERRY);
        clock.set(TUESDAY);
        add(HARVEST);
        clock.set(WEDNESDAY);
        add(BOTH);
        assertThat(found(LinkedSelection.ALL.withAsKnownOn(MONDAY))).containsExactly("ferry");
        List<LinkedEvidence> tuesday = evidence(LinkedSelection.ALL.withAsKnownOn(TUESDAY));
        assertThat(tuesday).extracting(one -> one.placement().origin()).doesNotHaveDuplicates();
        assertThat(evidence())
                .extracting(one -> one.placement().origin())
                .hasSize(3)
                .containsOnly(tuesday.getFirst().placement().origin());
    }

    @Test
    void aForgottenReportIsComparedWithNothingAnyMore() {
        add(FERRY, HARVEST);
        String story = evidence().getFirst().placement().story();
        clock.set(TUESDAY);
        try (Archive archive = open()) {
            archive.forget(ReportId.of(FERRY.report()));
            archive.add(FERRY_AGAIN.reading());
        }
        assertThat(found(LinkedSelection.ALL)).containsExactly("harvest", "ferry-again");
        assertThat(origin("ferry-again").orElseThrow().kind()).isEqualTo(Origin.Kind.OWN);
        assertThat(changed(MONDAY, TUESDAY)).contains(story);
    }

    private Iterable<String> changed(LocalDate from, LocalDate until) {
        try (ArchiveReader reader = Archive.openForReading(location)) {
            return reader.changedStories(from, until);
        }
    }

    @Test
    void whatTiesTooManyIsListedInItsWords() {
        List<Integer> numbers = IntStream.rangeClosed(1, 201).boxed().toList();
        try (Archive archive = open()) {
            archive.addAll(numbers.stream()
                    .map(number ->
                            WireReport.of("r" + number, "Harbour Times", MONDAY.plusDays(number), 500, 500 + number))
                    .map(WireReport::reading)
                    .toList());
        }
        String common = WireReport.of("any", "Harbour Times", MONDAY, 500).text();
        try (ArchiveReader reader = Archive.openForReading(location)) {
            assertThat(reader.looseTies()).isNotEmpty().allSatisfy(loose -> {
                assertThat(loose.reports()).isEqualTo(200);
                assertThat(loose.since()).contains(MONDAY.plusDays(3));
                assertThat(loose.latest()).isEqualTo("r201");
                assertThat(common).containsIgnoringCase(loose.tie().words());
            });
        }
    }

    @Test
    void nothingIsListedWhereFewAreTied() {
        add(FERRY, HARVEST);
        try (ArchiveReader reader = Archive.openForReading(location)) {
            assertThat(reader.looseTies()).isEmpty();
        }
    }

    @Test
    void storiesThatChangedAreThoseOfNewReportsNewReadingsAndNewPlaces() {
        add(FERRY, HARVEST);
        List<String> stories =
                evidence().stream().map(one -> one.placement().story()).toList();
        assertThat(changed(MONDAY.minusDays(1), MONDAY)).containsExactlyInAnyOrderElementsOf(stories);
        assertThat(changed(MONDAY, TUESDAY)).isEmpty();
        clock.set(TUESDAY);
        try (Archive archive = open()) {
            archive.addReading(HARVEST.readingWithoutEvents());
        }
        assertThat(changed(MONDAY, TUESDAY)).containsExactly(stories.get(1));
        clock.set(WEDNESDAY);
        add(BOTH);
        assertThat(changed(TUESDAY, WEDNESDAY)).containsExactlyInAnyOrderElementsOf(stories);
    }

    @Test
    void reportsAreChosenByDayPublisherAndStory() {
        add(FERRY, HARVEST, FERRY_AGAIN);
        LinkedSelection all = LinkedSelection.ALL;
        assertThat(found(all.withSince(WEDNESDAY))).containsExactly("harvest");
        assertThat(found(all.withUntil(TUESDAY))).containsExactly("ferry", "ferry-again");
        assertThat(found(all.withPublisher("harbour times"))).containsExactly("ferry", "harvest");
        assertThat(found(all.withPublisher("harbour times").withWholeStories()))
                .containsExactly("ferry", "harvest", "ferry-again");
        assertThat(found(all.withSince(TUESDAY).withUntil(TUESDAY))).containsExactly("ferry", "ferry-again");
        assertThat(found(all.withSince(TUESDAY).withUntil(TUESDAY).withWholeStories()))
                .as("one more tells of that day")
                .containsExactly("ferry", "harvest", "ferry-again");
        assertThat(found(all.withLatest(1))).containsExactly("harvest");
        assertThat(found(all.withLatest(2))).containsExactly("harvest", "ferry-again");
        assertThat(found(all.withPublisher("harbour times").withWholeStories().withLatest(2)))
                .as("what is asked for goes before the rest of its story")
                .containsExactly("ferry", "harvest");
        String story = evidence().getFirst().placement().story();
        assertThat(found(all.withStory(story))).containsExactly("ferry", "ferry-again");
        assertThat(found(all.withStory("elsewhere"))).isEmpty();
        try (ArchiveReader reader = Archive.openForReading(location);
                Stream<ReportRow> rows = reader.reports(Filter.ALL.withStory(story))) {
            assertThat(rows).extracting(ReportRow::givenId).containsExactly("ferry-again", "ferry");
        }
    }

    @Test
    void positionsAreToldWithoutTheRest() {
        add(FERRY, HARVEST);
        try (ArchiveReader reader = Archive.openForReading(location)) {
            List<LinkedEvidence> whole = reader.evidence(LinkedSelection.ALL);
            List<LinkedEvidence> stances = reader.stances(LinkedSelection.ALL);
            assertThat(Positions.of(stances)).isEqualTo(Positions.of(whole));
            assertThat(stances)
                    .extracting(LinkedEvidence::number, LinkedEvidence::placement)
                    .isEqualTo(whole.stream()
                            .map(one -> tuple(one.number(), one.placement()))
                            .toList());
            assertThat(stances).allMatch(one -> one.evidence().events().isEmpty());
        }
    }

    @Test
    void wordsAreFoundByNumberAsTheyStood() {
        add(FERRY, HARVEST);
        List<Long> numbers = evidence().stream().map(LinkedEvidence::number).toList();
        clock.set(TUESDAY);
        WireReport other = new WireReport(FERRY.beginning(), FERRY.publisher(), List.of(3));
        add(other);
        try (ArchiveReader reader = Archive.openForReading(location)) {
            assertThat(reader.linkedReports(numbers))
                    .isEqualTo(Map.of(numbers.getFirst(), other.report(), numbers.getLast(), HARVEST.report()));
            assertThat(reader.linkedReports(numbers, MONDAY)).containsEntry(numbers.getFirst(), FERRY.report());
            assertThat(reader.linkedReports(List.of())).isEmpty();
        }
    }

    @Test
    void anArchiveToldTheHistoryOfAnotherHasTheSameLinks() {
        add(FERRY);
        clock.set(TUESDAY);
        add(HARVEST, FERRY_AGAIN);
        clock.set(WEDNESDAY);
        add(BOTH);
        try (Archive archive = open()) {
            archive.addReading(HARVEST.readingWithoutEvents());
        }
        clock.set(WEDNESDAY.plusDays(30));
        ArchiveLocation copy = newLocation();
        try (Archive archive = Archive.open(copy, clock);
                ArchiveReader reader = Archive.openForReading(location);
                Stream<KeptReading> history = reader.history()) {
            archive.addLines(history.map(KeptReading::line).toList());
        }
        for (LocalDate day : List.of(MONDAY, TUESDAY, WEDNESDAY)) {
            List<LinkedEvidence> expected = evidence(LinkedSelection.ALL.withAsKnownOn(day));
            try (ArchiveReader reader = Archive.openForReading(copy)) {
                assertThat(reader.evidence(LinkedSelection.ALL.withAsKnownOn(day)))
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void linkingEverythingAgainChangesNothingThatIsRight() {
        add(FERRY, HARVEST, BOTH);
        List<LinkedEvidence> before = evidence();
        clock.set(TUESDAY);
        try (Archive archive = open()) {
            archive.relink(LinkProgress.SILENT);
            archive.rebuild();
        }
        assertThat(evidence()).isEqualTo(before);
        assertThat(changed(MONDAY, TUESDAY)).isEmpty();
        add(FERRY_AGAIN);
        assertThat(evidence().getLast().placement()).isEqualTo(before.getFirst().placement());
    }

    @Test
    void aWrongPlaceIsCorrectedAndRemembered() throws SQLException {
        add(FERRY, FERRY_AGAIN);
        List<LinkedEvidence> right = evidence();
        execute("update placements set story = 'wrong' where report = 2");
        List<LinkedEvidence> wrong = evidence();
        assertThat(problems()).isEmpty();
        clock.set(TUESDAY);
        try (Archive archive = open()) {
            archive.relink(LinkProgress.SILENT);
        }
        assertThat(evidence()).isEqualTo(right);
        assertThat(evidence(LinkedSelection.ALL.withAsKnownOn(MONDAY))).isEqualTo(wrong);
        assertThat(changed(MONDAY, TUESDAY))
                .contains("wrong", right.getFirst().placement().story());
    }

    private List<String> problems() {
        try (ArchiveReader reader = Archive.openForReading(location)) {
            return reader.verify().problems();
        }
    }

    @Test
    void whatIsNotWhatItShouldBeIsFound() throws SQLException {
        add(FERRY, HARVEST, FERRY_AGAIN);
        execute(
                "update evidence set packed = (select packed from evidence where reading = 2) where reading = 1",
                "delete from placements where report = 2");
        assertThat(problems()).hasSize(2).allMatch(problem -> problem.contains("sitrep archive relink"));
        try (Archive archive = open()) {
            archive.relink(LinkProgress.SILENT);
        }
        assertThat(problems()).isEmpty();
    }

    @Test
    void evidenceInAnotherFormIsTakenFromTheRecordUntilItIsMadeAgain() throws SQLException {
        add(FERRY, HARVEST);
        List<LinkedEvidence> before = evidence();
        execute("update evidence set form = 1 where reading = 1", "delete from evidence where reading = 2");
        assertThat(evidence()).isEqualTo(before);
        assertThat(unlinked()).isEqualTo(new Unlinked(0, 1));
        try (Archive archive = open()) {
            archive.rebuild();
        }
        assertThat(evidence()).isEqualTo(before);
        assertThat(unlinked()).isEqualTo(new Unlinked(0, 0));
    }

    @Test
    void anArchiveOfTheFirstLayoutIsLinkedWhenItIsOpenedForWriting() throws SQLException {
        add(FERRY);
        clock.set(TUESDAY);
        add(HARVEST, FERRY_AGAIN);
        clock.set(WEDNESDAY);
        add(BOTH);
        List<LinkedEvidence> expected = evidence();
        List<LinkedEvidence> tuesday = evidence(LinkedSelection.ALL.withAsKnownOn(TUESDAY));
        takeBackLinks();
        List<String> told = new ArrayList<>();
        Archive.open(location, clock, Archive.PATIENCE, (done, all) -> told.add(done + " of " + all))
                .close();
        assertThat(told).containsExactly("4 of 4");
        assertThat(evidence()).isEqualTo(expected);
        assertThat(evidence(LinkedSelection.ALL.withAsKnownOn(TUESDAY))).isEqualTo(tuesday);
        assertThat(unlinked()).isEqualTo(new Unlinked(0, 0));
    }

    @Test
    void linkingThatWasInterruptedGoesOnWhereItWas() throws SQLException {
        List<Reading> readings = inventedReadings(new Random(7));
        try (Archive archive = open()) {
            archive.addAll(readings);
        }
        List<LinkedEvidence> expected = evidence();
        takeBackLinks();
        try (WriteAccess access = WriteAccess.open(location, Archive.PATIENCE)) {
            access.handle().useTransaction(handle -> new Arrears(handle, Linker.load()).linkSome());
        }
        assertThat(unlinked()).isEqualTo(new Unlinked(50, 0));
        assertThat(evidence()).hasSize(100);
        open().close();
        assertThat(evidence()).isEqualTo(expected);
    }

    /** Leaves what the first layout had. */
    private void takeBackLinks() throws SQLException {
        execute(
                "drop table captures",
                "drop table watched_articles",
                "drop table watched_feeds",
                "drop view story_decisions",
                "drop table decision_moves",
                "drop table decisions",
                "drop view stories",
                "drop index revisions_by_day",
                "drop table evidence",
                "drop table word_counts",
                "drop table link_keys",
                "drop table fingerprints",
                "drop table story_losses",
                "drop table placements",
                "delete from flyway_schema_history where version in ('2', '3', '4')");
    }
}
