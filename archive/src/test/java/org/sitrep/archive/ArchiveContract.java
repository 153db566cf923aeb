// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sitrep.archive.Dispatch.GRAYHAVEN;
import static org.sitrep.archive.Dispatch.PORT_AZUL;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.location.ArchiveLocation;
import org.sitrep.archive.query.Backlog;
import org.sitrep.archive.query.Change;
import org.sitrep.archive.query.Citation;
import org.sitrep.archive.query.EventRow;
import org.sitrep.archive.query.Filter;
import org.sitrep.archive.query.KeptReading;
import org.sitrep.archive.query.ReportRow;
import org.sitrep.archive.query.StatementRow;
import org.sitrep.archive.store.Addition;
import org.sitrep.archive.store.Addition.Status;
import org.sitrep.archive.store.Knowledge;
import org.sitrep.archive.upkeep.ArchiveInfo;
import org.sitrep.archive.upkeep.ProducerCount;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.identity.Revision;
import org.sitrep.record.json.KeptRecord;
import org.sitrep.record.json.RecordLine;
import org.sitrep.record.json.UnknownFields;
import org.sitrep.record.statement.SpeechAct;

/** What holds of every archive, wherever it is kept. */
abstract class ArchiveContract {

    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 10);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    /** What a report that was forgotten may have had to do with. */
    private static final String[] OF_PLACES = {"origin", "story"};

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

    private static <T> List<T> list(Stream<T> rows) {
        try (rows) {
            return rows.toList();
        }
    }

    private Addition add(Dispatch dispatch) {
        try (Archive archive = open()) {
            return archive.add(dispatch.reading());
        }
    }

    private List<ReportRow> reports(Filter filter) {
        try (ArchiveReader reader = Archive.openForReading(location)) {
            return list(reader.reports(filter));
        }
    }

    private List<StatementRow> statements(Filter filter) {
        try (ArchiveReader reader = Archive.openForReading(location)) {
            return list(reader.statements(filter));
        }
    }

    private List<EventRow> events(Filter filter) {
        try (ArchiveReader reader = Archive.openForReading(location)) {
            return list(reader.events(filter));
        }
    }

    private void assertSound() {
        try (ArchiveReader reader = Archive.openForReading(location)) {
            assertThat(reader.verify().problems()).isEmpty();
        }
    }

    @Test
    void aReadingComesBackAsItWas() {
        add(PORT_AZUL);
        try (ArchiveReader reader = Archive.openForReading(location)) {
            KeptReading kept = reader.find("port-azul").orElseThrow();
            assertThat(kept.record().reading()).isEqualTo(PORT_AZUL.reading());
            assertThat(kept.revision()).isEqualTo(Revision.of(PORT_AZUL.text()));
            assertThat(reader.find(kept.report().value())).contains(kept);
            assertThat(reader.find("elsewhere")).isEmpty();
        }
    }

    @Test
    void whatIsKnownIsToldBeforeItIsRead() {
        try (Archive archive = open()) {
            assertThat(archive.known(PORT_AZUL.report())).isEqualTo(Knowledge.NEW);
            assertThat(archive.add(PORT_AZUL.reading()).status()).isEqualTo(Status.ADDED);
            assertThat(archive.known(PORT_AZUL.report())).isEqualTo(Knowledge.KNOWN);
            assertThat(archive.known(PORT_AZUL.blaming("Sudmark").report())).isEqualTo(Knowledge.REVISED);
            assertThat(archive.add(PORT_AZUL.reading()).status()).isEqualTo(Status.KNOWN);
            assertThat(archive.known(List.of(GRAYHAVEN.report(), PORT_AZUL.report())))
                    .containsExactly(Knowledge.NEW, Knowledge.KNOWN);
        }
        assertThat(reports(Filter.ALL)).hasSize(1);
        assertSound();
    }

    @Test
    void oneReportTwiceInABatchIsKeptOnce() {
        try (Archive archive = open()) {
            assertThat(archive.addAll(List.of(PORT_AZUL.reading(), PORT_AZUL.reading(), GRAYHAVEN.reading())))
                    .extracting(Addition::status)
                    .containsExactly(Status.ADDED, Status.KNOWN, Status.ADDED);
        }
        assertThat(reports(Filter.ALL)).extracting(ReportRow::givenId).containsExactly("grayhaven", "port-azul");
    }

    @Test
    void threeWordingsInABatchComeOneAfterAnother() {
        Dispatch other = PORT_AZUL.blaming("Sudmark");
        try (Archive archive = open()) {
            assertThat(archive.addAll(List.of(
                            GRAYHAVEN.reading(),
                            PORT_AZUL.reading(),
                            other.reading(),
                            PORT_AZUL.reading(),
                            GRAYHAVEN.reading())))
                    .extracting(Addition::status)
                    .containsExactly(Status.ADDED, Status.ADDED, Status.REVISED, Status.REVISED, Status.KNOWN);
        }
        assertThat(attackers(Filter.ALL)).containsExactly("Norland", "Sudmark");
        assertThat(history()).hasSize(4);
        assertSound();
    }

    @Test
    void aWordingThatComesBackStandsAgain() {
        Dispatch other = PORT_AZUL.blaming("Sudmark");
        add(PORT_AZUL);
        clock.set(TUESDAY);
        assertThat(add(other).status()).isEqualTo(Status.REVISED);
        clock.set(WEDNESDAY);
        assertThat(add(PORT_AZUL).status()).isEqualTo(Status.REVISED);
        assertThat(attackers(Filter.ALL)).containsExactly("Norland");
        assertThat(attackers(Filter.ALL.withAsKnownOn(TUESDAY))).containsExactly("Sudmark");
        assertThat(attackers(Filter.ALL.withAsKnownOn(MONDAY))).containsExactly("Norland");
        assertThat(attackers(Filter.ALL.withAsKnownOn(MONDAY.minusDays(1)))).isEmpty();
        try (ArchiveReader reader = Archive.openForReading(location)) {
            assertThat(list(reader.history()))
                    .extracting(KeptReading::revision)
                    .containsExactly(
                            Revision.of(PORT_AZUL.text()), Revision.of(other.text()), Revision.of(PORT_AZUL.text()));
            assertThat(reader.find("port-azul", TUESDAY).orElseThrow().record().reading())
                    .isEqualTo(other.reading());
            assertThat(reader.info().readings()).isEqualTo(2);
        }
        assertSound();
    }

    private List<String> attackers(Filter filter) {
        return events(filter).stream().flatMap(event -> event.actors().stream()).toList();
    }

    @Test
    void aLaterProgramsReadingStandsBesideTheEarlierOne() {
        add(PORT_AZUL);
        clock.set(TUESDAY);
        try (Archive archive = open()) {
            assertThat(archive.addReading(PORT_AZUL.reading(Dispatch.SECOND)).status())
                    .isEqualTo(Status.REREAD);
            assertThat(archive.addReading(PORT_AZUL.reading(Dispatch.SECOND)).status())
                    .isEqualTo(Status.KNOWN);
            assertThatExceptionOfType(ArchiveException.class)
                    .isThrownBy(() -> archive.addReading(GRAYHAVEN.reading()))
                    .extracting(ArchiveException::fault)
                    .isEqualTo(ArchiveFault.NO_SUCH_REPORT);
        }
        try (ArchiveReader reader = Archive.openForReading(location)) {
            assertThat(reader.find("port-azul").orElseThrow().record().reading().producer())
                    .contains(Dispatch.SECOND);
            assertThat(reader.find("port-azul", MONDAY)
                            .orElseThrow()
                            .record()
                            .reading()
                            .producer())
                    .contains(Dispatch.FIRST);
            assertThat(reader.info().producers())
                    .containsExactly(
                            new ProducerCount(Optional.of(Dispatch.FIRST), 1),
                            new ProducerCount(Optional.of(Dispatch.SECOND), 1));
        }
        assertThat(events(Filter.ALL)).hasSize(1);
        assertSound();
    }

    @Test
    void anEarlierWordingCanBeReadAgainWithoutStanding() {
        Dispatch other = PORT_AZUL.blaming("Sudmark");
        add(PORT_AZUL);
        add(other);
        try (Archive archive = open()) {
            assertThat(archive.addReading(PORT_AZUL.reading(Dispatch.SECOND)).status())
                    .isEqualTo(Status.REREAD);
        }
        assertThat(attackers(Filter.ALL)).containsExactly("Sudmark");
        assertThat(add(PORT_AZUL).status()).isEqualTo(Status.REVISED);
        try (ArchiveReader reader = Archive.openForReading(location)) {
            assertThat(reader.find("port-azul").orElseThrow().record().reading().producer())
                    .contains(Dispatch.SECOND);
        }
        assertSound();
    }

    @Test
    void rowsSayWhatTheReadingSaid() {
        add(PORT_AZUL);
        StatementRow statement = statements(Filter.ALL).getFirst();
        assertThat(statement.sources()).containsExactly("Mara Voss");
        assertThat(statement.act()).isEqualTo(SpeechAct.ASSERT);
        assertThat(statement.citation().words()).isEqualTo("Norland shelled Port Azul on Monday, killing 12 people.");
        assertThat(statement.said())
                .isEqualTo(PORT_AZUL.reading().statements().getFirst().said());
        assertThat(statement.confidence()).isEqualTo(0.875);
        EventRow event = events(Filter.ALL).getFirst();
        assertThat(event.citation())
                .isEqualTo(new Citation(
                        "port-azul",
                        ReportId.of(PORT_AZUL.report()),
                        Revision.of(PORT_AZUL.text()),
                        "e1",
                        23,
                        30,
                        "shelled"));
        assertThat(event.actors()).containsExactly("Norland");
        assertThat(event.recipients()).containsExactly("people");
        assertThat(event.byWordOf()).containsExactly("Mara Voss");
        assertThat(event.statement()).contains("s1");
        assertThat(event.mode())
                .isEqualTo(PORT_AZUL.reading().events().getFirst().mode());
        assertThat(event.when())
                .isEqualTo(PORT_AZUL.reading().events().getFirst().when());
        assertThat(event.place().orElseThrow().name()).isEqualTo("Port Azul");
        assertThat(event.place().orElseThrow().latitude()).isEqualTo(43.25);
    }

    @Test
    void filtersNarrowWhatIsToldOf() {
        try (Archive archive = open()) {
            archive.addAll(List.of(PORT_AZUL.reading(), GRAYHAVEN.reading()));
        }
        Filter all = Filter.ALL;
        assertThat(told(all)).containsExactly("grayhaven", "port-azul");
        assertThat(told(all.withActor("norland"))).containsExactly("port-azul");
        assertThat(told(all.withActor("land"))).isEmpty();
        assertThat(told(all.withActor("?"))).isEmpty();
        assertThat(told(all.withPlace("Azul"))).containsExactly("port-azul");
        assertThat(told(all.withPlace("xa"))).containsExactly("grayhaven", "port-azul");
        assertThat(told(all.withType(EventType.ASSAULT))).hasSize(2);
        assertThat(told(all.withType(EventType.AID))).isEmpty();
        assertThat(told(all.withStatus(EventStatus.OCCURRED))).hasSize(2);
        assertThat(told(all.withStatus(EventStatus.DENIED))).isEmpty();
        assertThat(told(all.withPublisher("harbour times"))).hasSize(2);
        assertThat(told(all.withPublisher("Harbour"))).isEmpty();
        assertThat(told(all.withSince(LocalDate.of(2031, 3, 4)))).containsExactly("grayhaven");
        assertThat(told(all.withUntil(LocalDate.of(2031, 3, 3)))).containsExactly("port-azul");
        assertThat(told(all.withSince(LocalDate.of(2031, 3, 3)).withUntil(LocalDate.of(2031, 3, 8))))
                .hasSize(2);
        assertThat(told(all.withSince(LocalDate.of(2031, 3, 4)).withUntil(LocalDate.of(2031, 3, 7))))
                .isEmpty();
        assertThat(told(all.withLimit(1))).containsExactly("grayhaven");
        assertThat(told(all.withActor("'; drop table event_items; --"))).isEmpty();
    }

    private List<String> told(Filter filter) {
        return events(filter).stream().map(event -> event.citation().report()).toList();
    }

    @Test
    void statementsAndReportsAreNarrowedByWhatTheySay() {
        try (Archive archive = open()) {
            archive.addAll(List.of(PORT_AZUL.reading(), GRAYHAVEN.reading()));
        }
        Filter all = Filter.ALL;
        assertThat(statements(all.withActor("VOSS"))).hasSize(1);
        assertThat(statements(all.withActor("Norland"))).isEmpty();
        assertThat(statements(all.withAct(SpeechAct.ASSERT))).hasSize(2);
        assertThat(statements(all.withAct(SpeechAct.DENY))).isEmpty();
        assertThat(statements(all.withSince(LocalDate.of(2031, 3, 5)))).hasSize(1);
        assertThat(reports(all.withActor("Norland"))).hasSize(1);
        assertThat(reports(all.withPlace("Grayhaven"))).hasSize(1);
        assertThat(reports(all.withType(EventType.ASSAULT)
                        .withAct(SpeechAct.ASSERT)
                        .withStatus(EventStatus.OCCURRED)))
                .hasSize(2);
        assertThat(reports(all.withSince(LocalDate.of(2031, 3, 5)))).hasSize(1);
        assertThat(reports(all.withUntil(LocalDate.of(2031, 3, 4)))).hasSize(1);
    }

    @Test
    void whatIsForgottenLeavesAGap() {
        add(PORT_AZUL);
        add(GRAYHAVEN);
        ReportId report = ReportId.of(PORT_AZUL.report());
        clock.set(TUESDAY);
        try (Archive archive = open()) {
            assertThat(archive.forget(report)).isTrue();
            assertThat(archive.forget(report)).isFalse();
            assertThat(archive.known(PORT_AZUL.report())).isEqualTo(Knowledge.FORGOTTEN);
            assertThat(archive.add(PORT_AZUL.reading()).status()).isEqualTo(Status.FORGOTTEN);
        }
        assertThat(reports(Filter.ALL)).extracting(ReportRow::givenId).containsExactly("grayhaven");
        assertThat(reports(Filter.ALL.withAsKnownOn(MONDAY))).hasSize(1);
        assertThat(events(Filter.ALL.withActor("Norland"))).isEmpty();
        assertThat(events(Filter.ALL.withActor("people"))).hasSize(1);
        try (ArchiveReader reader = Archive.openForReading(location)) {
            assertThat(reader.find("port-azul")).isEmpty();
            assertThat(reader.findForgotten("port-azul")).isPresent();
            assertThat(reader.findForgotten("grayhaven")).isEmpty();
            assertThat(reader.info().forgotten()).isEqualTo(1);
        }
        assertSound();
    }

    @Test
    void namesThatWentWithAReportComeBackWithAnother() {
        Dispatch another = PORT_AZUL.withId("another");
        try (Archive archive = open()) {
            archive.add(PORT_AZUL.reading());
            archive.forget(ReportId.of(PORT_AZUL.report()));
            archive.add(another.reading());
        }
        assertThat(events(Filter.ALL.withActor("Norland"))).hasSize(1);
        assertThat(events(Filter.ALL.withPlace("Port Azul"))).hasSize(1);
        assertSound();
    }

    @Test
    void whatFollowsFromWhatIsKeptCanBeMadeAgain() {
        add(PORT_AZUL);
        add(GRAYHAVEN);
        add(PORT_AZUL.blaming("Sudmark"));
        try (Archive archive = open()) {
            archive.addReading(PORT_AZUL.reading(Dispatch.SECOND));
            archive.addReading(PORT_AZUL.blaming("Sudmark").reading(Dispatch.SECOND));
        }
        add(PORT_AZUL);
        List<EventRow> events = events(Filter.ALL);
        List<StatementRow> statements = statements(Filter.ALL);
        ArchiveInfo info = info();
        List<KeptReading> history = history();
        try (Archive archive = open()) {
            archive.rebuild();
            assertThat(archive.known(PORT_AZUL.report())).isEqualTo(Knowledge.KNOWN);
            assertThat(archive.add(PORT_AZUL.withId("another").reading()).status())
                    .isEqualTo(Status.ADDED);
            archive.forget(ReportId.of(PORT_AZUL.withId("another").report()));
        }
        assertThat(events(Filter.ALL)).isEqualTo(events);
        assertThat(statements(Filter.ALL)).isEqualTo(statements);
        assertThat(history()).isEqualTo(history);
        assertThat(info().events()).isEqualTo(info.events());
        assertSound();
    }

    private ArchiveInfo info() {
        try (ArchiveReader reader = Archive.openForReading(location)) {
            return reader.info();
        }
    }

    private List<KeptReading> history() {
        try (ArchiveReader reader = Archive.openForReading(location)) {
            return list(reader.history());
        }
    }

    @Test
    void anArchiveToldTheHistoryOfAnotherGivesTheSameAnswers() {
        tellAStory();
        ArchiveLocation copy = newLocation();
        List<RecordLine.Kept> lines = history().stream().map(KeptReading::line).toList();
        try (Archive archive = Archive.open(copy, clock);
                ArchiveReader reader = Archive.openForReading(location)) {
            assertThat(archive.addLines(lines))
                    .extracting(Addition::status)
                    .containsExactly(Status.ADDED, Status.ADDED, Status.REVISED, Status.REVISED, Status.REREAD);
            assertThat(reader.gaps()).hasSize(1).allMatch(archive::addGap);
        }
        assertSameAnswers(copy);
    }

    @Test
    void aHistoryThatIsToldAgainChangesNothing() {
        tellAStory();
        List<RecordLine.Kept> lines = history().stream().map(KeptReading::line).toList();
        ArchiveLocation copy = newLocation();
        try (Archive archive = Archive.open(copy, clock)) {
            archive.addLines(lines.subList(0, 3));
        }
        try (Archive archive = Archive.open(copy, clock);
                ArchiveReader reader = Archive.openForReading(location)) {
            assertThat(archive.addLines(lines))
                    .extracting(Addition::status)
                    .containsExactly(Status.KNOWN, Status.KNOWN, Status.KNOWN, Status.REVISED, Status.REREAD);
            assertThat(archive.addLines(lines)).extracting(Addition::status).containsOnly(Status.KNOWN);
            reader.gaps().forEach(archive::addGap);
            assertThat(reader.gaps()).allMatch(archive::addGap);
        }
        assertSameAnswers(copy);
    }

    @Test
    void anEmptyArchiveReplaysAnotherAndOneThatIsNotRefuses() {
        tellAStory();
        ArchiveLocation copy = newLocation();
        try (Archive archive = Archive.open(copy, clock);
                ArchiveReader reader = Archive.openForReading(location)) {
            archive.replay(reader);
            assertThatExceptionOfType(ArchiveException.class)
                    .isThrownBy(() -> archive.replay(reader))
                    .withMessageContaining("already")
                    .extracting(ArchiveException::fault)
                    .isEqualTo(ArchiveFault.ALREADY_THERE);
        }
        assertSameAnswers(copy);
    }

    /** Two reports, one with three changes of mind, and one that is forgotten. */
    private void tellAStory() {
        add(PORT_AZUL);
        add(PORT_AZUL.withId("secret"));
        add(GRAYHAVEN);
        clock.set(TUESDAY);
        add(PORT_AZUL.blaming("Sudmark"));
        clock.set(WEDNESDAY);
        add(PORT_AZUL);
        try (Archive archive = open()) {
            archive.addReading(PORT_AZUL.reading(Dispatch.SECOND));
            archive.forget(ReportId.of(PORT_AZUL.withId("secret").report()));
        }
        clock.set(WEDNESDAY.plusDays(30));
    }

    private void assertSameAnswers(ArchiveLocation copy) {
        try (ArchiveReader one = Archive.openForReading(location);
                ArchiveReader other = Archive.openForReading(copy)) {
            for (LocalDate day : List.of(MONDAY, TUESDAY, WEDNESDAY)) {
                Filter then = Filter.ALL.withAsKnownOn(day);
                assertThat(list(other.reports(then)))
                        .usingRecursiveFieldByFieldElementComparatorIgnoringFields(OF_PLACES)
                        .containsExactlyElementsOf(list(one.reports(then)));
                assertThat(list(other.events(then))).isEqualTo(list(one.events(then)));
                assertThat(list(other.statements(then))).isEqualTo(list(one.statements(then)));
            }
            assertThat(list(other.history()).stream().map(KeptReading::line))
                    .isEqualTo(
                            list(one.history()).stream().map(KeptReading::line).toList());
            assertThat(other.gaps()).isEqualTo(one.gaps());
            assertThat(other.verify().problems()).isEmpty();
            assertThat(other.identity()).isNotEqualTo(one.identity());
        }
    }

    @Test
    void aTimeThatIsNotLaterThanAllThatIsKnownOrIsToComeIsNow() {
        clock.set(TUESDAY);
        add(PORT_AZUL);
        Instant before = MONDAY.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant toCome = before.plus(Duration.ofDays(1_000));
        try (Archive archive = open()) {
            assertThat(archive.addLines(List.of(line(GRAYHAVEN, before), line(GRAYHAVEN.withId("later"), toCome))))
                    .extracting(Addition::status)
                    .containsOnly(Status.ADDED);
            assertThat(archive.addLines(List.of(line(PORT_AZUL.blaming("Sudmark"), before))))
                    .extracting(Addition::status)
                    .containsOnly(Status.REVISED);
            assertThat(archive.addLines(List.of(line(PORT_AZUL, before))))
                    .extracting(Addition::status)
                    .containsOnly(Status.KNOWN);
        }
        assertThat(reports(Filter.ALL.withAsKnownOn(MONDAY))).isEmpty();
        assertThat(reports(Filter.ALL.withAsKnownOn(TUESDAY))).hasSize(3);
        assertThat(attackers(Filter.ALL.withActor("Sudmark"))).hasSize(3);
        assertSound();
    }

    private static RecordLine.Kept line(Dispatch dispatch, Instant knownFrom) {
        return new RecordLine.Kept(new KeptRecord(dispatch.reading(), UnknownFields.NONE), Optional.of(knownFrom));
    }

    @Test
    void aGapThatComesFromElsewhereForgetsNothingHere() {
        add(PORT_AZUL);
        RecordLine.Forgotten gap = new RecordLine.Forgotten(
                ReportId.of(PORT_AZUL.report()),
                MONDAY.atStartOfDay(ZoneOffset.UTC).toInstant());
        try (Archive archive = open()) {
            assertThat(archive.addGap(gap)).isFalse();
            assertThat(archive.known(PORT_AZUL.report())).isEqualTo(Knowledge.KNOWN);
        }
    }

    @Test
    void whatCertainProgramsReadIsOfferedToBeReadAnew() {
        List<Dispatch> dispatches =
                IntStream.range(0, 45).mapToObj(n -> PORT_AZUL.withId("r" + n)).toList();
        try (Archive archive = open();
                ArchiveReader reader = Archive.openForReading(location)) {
            archive.addAll(dispatches.stream().map(Dispatch::reading).toList());
            archive.add(GRAYHAVEN.reading(Dispatch.SECOND));
            Backlog backlog = reader.backlog(maker -> !maker.equals(Optional.of(Dispatch.SECOND)));
            assertThat(backlog.count()).isEqualTo(45);
            List<String> ids = new ArrayList<>();
            backlog.forEach(kept -> {
                ids.add(kept.record().reading().report().id());
                archive.addReading(kept.record().reading().withProducer(Dispatch.SECOND));
            });
            assertThat(ids).isEqualTo(dispatches.stream().map(Dispatch::id).toList());
            assertThat(backlog.count()).isZero();
            assertThat(reader.backlog(maker -> false).count()).isZero();
        }
        assertSound();
    }

    @Test
    void whatChangedAfterANumberIsTold() {
        try (Archive archive = open();
                ArchiveReader reader = Archive.openForReading(location)) {
            assertThat(reader.sequence()).isZero();
            archive.add(PORT_AZUL.reading());
            long first = reader.sequence();
            archive.add(GRAYHAVEN.reading());
            assertThat(list(reader.changesAfter(0)))
                    .extracting(Change::report)
                    .containsExactly(ReportId.of(PORT_AZUL.report()), ReportId.of(GRAYHAVEN.report()));
            long second = reader.sequence();
            assertThat(second).isGreaterThan(first);
            archive.add(PORT_AZUL.blaming("Sudmark").reading());
            archive.forget(ReportId.of(GRAYHAVEN.report()));
            List<Change> changes = list(reader.changesAfter(second));
            assertThat(changes)
                    .extracting(Change::report)
                    .containsExactly(ReportId.of(PORT_AZUL.report()), ReportId.of(GRAYHAVEN.report()));
            assertThat(changes.getFirst().readings()).hasSize(2);
            assertThat(changes.getLast().readings()).isEmpty();
            assertThat(changes.getLast().sequence()).isEqualTo(reader.sequence());
            assertThat(list(reader.changesAfter(reader.sequence()))).isEmpty();
        }
    }

    @Test
    void aReaderSeesWhatIsAddedWhileItIsOpen() {
        add(PORT_AZUL);
        try (ArchiveReader reader = Archive.openForReading(location);
                Stream<EventRow> before = reader.events(Filter.ALL)) {
            add(GRAYHAVEN);
            assertThat(before).hasSize(1);
            assertThat(list(reader.events(Filter.ALL))).hasSize(2);
        }
    }

    @Test
    void manyRowsStreamInOrder() {
        List<Dispatch> dispatches = IntStream.range(0, 1_200)
                .mapToObj(n -> PORT_AZUL.withId("r" + n))
                .toList();
        try (Archive archive = open()) {
            archive.addAll(dispatches.stream().map(Dispatch::reading).toList());
            assertThat(archive.known(dispatches.stream().map(Dispatch::report).toList()))
                    .containsOnly(Knowledge.KNOWN);
        }
        List<String> ids = dispatches.reversed().stream().map(Dispatch::id).toList();
        assertThat(told(Filter.ALL)).isEqualTo(ids);
        try (ArchiveReader reader = Archive.openForReading(location)) {
            assertThat(list(reader.readings(Filter.ALL)
                            .map(kept -> kept.record().reading().report().id())))
                    .isEqualTo(ids.reversed());
        }
    }

    @Test
    void twoDoNotWriteAtOnce() {
        try (Archive archive = open()) {
            assertThatExceptionOfType(ArchiveException.class)
                    .isThrownBy(() -> Archive.open(location, clock, Duration.ZERO))
                    .withMessageContaining("process")
                    .extracting(ArchiveException::fault)
                    .isEqualTo(ArchiveFault.LOCKED);
            archive.add(PORT_AZUL.reading());
        }
        assertThat(add(GRAYHAVEN).status()).isEqualTo(Status.ADDED);
    }

    @Test
    void thereIsNothingToReadBeforeSomethingIsAdded() {
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(() -> Archive.openForReading(location))
                .withMessageContaining("sitrep add")
                .extracting(ArchiveException::fault)
                .isEqualTo(ArchiveFault.NO_ARCHIVE);
    }

    @Test
    void hostileTextIsKept() {
        Dispatch nul = new Dispatch("nul\0", "Mara\0Voss", "Nor\0land", "Port \uD83D\uDE00", LocalDate.of(2031, 3, 3));
        add(nul);
        assertThat(events(Filter.ALL).getFirst().actors()).containsExactly("Nor\uFFFDland");
        try (ArchiveReader reader = Archive.openForReading(location)) {
            assertThat(reader.find(ReportId.of(nul.report()).value())
                            .orElseThrow()
                            .record()
                            .reading())
                    .isEqualTo(nul.reading());
        }
        assertSound();
    }
}
