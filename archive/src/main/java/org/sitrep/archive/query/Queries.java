// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.archive.decision.DecisionList;
import org.sitrep.archive.decision.KeptDecision;
import org.sitrep.archive.sql.ReadAccess;
import org.sitrep.archive.value.KnownTime;
import org.sitrep.archive.value.Packing;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.record.Report;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.json.RecordLine;

/** What can be asked of an archive. Streams hold a connection, and have to be closed. Thread-safe. */
public final class Queries {

    private static final String NAMED = """
            where s.known_from <= :at and (s.known_until is null or s.known_until > :at) and s.report in (
                select id from report_keys where key in (:name, :byAddress, :byId)
                union
                select report from revisions where given_id = :name)
            order by s.id desc
            limit 1
            """;

    private static final String FIND_SEQUENCE = """
            select coalesce(max(known_from), '1970-01-01T00:00:00.000000Z') from (
                select known_from from standing where id = (select max(id) from standing)
                union all
                select max(known_from) from forgotten) as last
            """;

    private static final String FIND_FORGOTTEN = """
            select max(known_from) from forgotten where key in (:name, :byAddress, :byId)
            """;

    private static final String LIST_FORGOTTEN = "select key, known_from from forgotten order by known_from, key";

    private static final String FIND_IDENTITY = "select value from archive where name = 'identity'";

    private static final String FIND_TEXT = """
            select t.packed from standing s join texts t on t.revision = s.revision where s.known_from = :at
            """;

    private static final int ITEMS_AT_ONCE = 500;

    private final ReadAccess access;
    private final Streaming streaming;
    private final ChangeLog changes;

    public Queries(ReadAccess access) {
        this.access = access;
        this.streaming = new Streaming(access);
        this.changes = new ChangeLog(streaming);
    }

    public Stream<ReportRow> reports(Filter filter) {
        String at = filter.asKnownOn().map(KnownTime::endOf).orElse(KnownTime.NOW);
        return streaming.rows(
                Question.of(Subject.REPORTS, filter)::query,
                BareReport::of,
                ITEMS_AT_ONCE,
                (handle, rows) -> BareReport.completed(handle, rows, at));
    }

    public Stream<StatementRow> statements(Filter filter) {
        return streaming.rows(
                Question.of(Subject.STATEMENTS, filter)::query,
                BareStatement::of,
                ITEMS_AT_ONCE,
                BareStatement::completed);
    }

    public Stream<EventRow> events(Filter filter) {
        return streaming.rows(
                Question.of(Subject.EVENTS, filter)::query, BareEvent::of, ITEMS_AT_ONCE, BareEvent::completed);
    }

    /** Whole readings, the oldest first. */
    public Stream<KeptReading> readings(Filter filter) {
        return streaming.rows(Question.of(Subject.READINGS, filter)::query, KeptReading::of);
    }

    /** Every reading that stands or has stood, once each time it came to stand, in that order. */
    public Stream<KeptReading> history() {
        return streaming.rows(handle -> handle.createQuery(ChangeLog.HISTORY), KeptReading::of);
    }

    /** What changed after a sequence number, a report at a time. */
    public Stream<Change> changesAfter(long sequence) {
        return changes.after(sequence);
    }

    /**
     * What stands for a report, or stood for it at the end of a day, UTC.
     *
     * @param name the id it came with, its address, or its key
     */
    public Optional<KeptReading> find(String name, Optional<LocalDate> asKnownOn) {
        return access.ask(handle -> handle.createQuery(KeptReading.SELECT + NAMED)
                .bind("name", name)
                .bind("byAddress", byAddress(name))
                .bind("byId", byId(name))
                .bind("at", asKnownOn.map(KnownTime::endOf).orElse(KnownTime.NOW))
                .map((row, context) -> KeptReading.of(row))
                .findOne());
    }

    /**
     * When a report was forgotten; empty where it was not.
     *
     * @param name the id it came with where it had no address, its address, or its key
     */
    public Optional<Instant> findForgotten(String name) {
        return access.ask(handle -> handle.createQuery(FIND_FORGOTTEN)
                .bind("name", name)
                .bind("byAddress", byAddress(name))
                .bind("byId", byId(name))
                .mapTo(String.class)
                .findOne()
                .map(KnownTime::parse));
    }

    /** The gaps that forgotten reports have left, the oldest first. */
    public List<RecordLine.Forgotten> gaps() {
        return access.ask(handle -> handle.createQuery(LIST_FORGOTTEN)
                .map((row, context) -> new RecordLine.Forgotten(
                        new ReportId(row.getString("key")), KnownTime.parse(row.getString("known_from"))))
                .list());
    }

    /** What the archive itself is called; no two share it. */
    public String identity() {
        return access.ask(
                handle -> handle.createQuery(FIND_IDENTITY).mapTo(String.class).one());
    }

    /** The text that came to stand with the change of that sequence number. */
    public Optional<String> findText(long sequence) {
        return access.ask(handle -> handle.createQuery(FIND_TEXT)
                .bind("at", KnownTime.text(KnownTime.ofSequence(sequence)))
                .mapTo(byte[].class)
                .findOne()
                .map(Packing.TEXT::unpack));
    }

    /** What linking took from the reports that are meant, in the order in which they came. */
    public List<LinkedEvidence> evidence(LinkedSelection selection) {
        return new LinkedReports(access).evidence(selection);
    }

    /** The same, but only what they tell of positions. */
    public List<LinkedEvidence> stances(LinkedSelection selection) {
        return new LinkedReports(access).stances(selection);
    }

    /** The numbers of the reports that are meant, the lowest first. */
    public List<Long> numbers(LinkedSelection selection) {
        return access.ask(handle -> new LinkedRows(handle, selection).reports());
    }

    /** The stories of the reports that are meant. */
    public Set<String> stories(LinkedSelection selection) {
        return access.ask(handle -> new LinkedRows(handle, selection).stories());
    }

    /** The words of reports, by number, as they stand or stood at the end of a day. */
    public Map<Long, Report> words(Collection<Long> reports, Optional<LocalDate> asKnownOn) {
        return new LinkedReports(access).words(reports, asKnownOn);
    }

    /** The stories of which something changed after the end of a day, up to the end of another. */
    public Set<String> changedStories(LocalDate from, LocalDate until) {
        return access.ask(handle -> new StoryChanges(handle).between(KnownTime.endOf(from), KnownTime.endOf(until)));
    }

    /** What people decided on stories, the earliest first. */
    public List<KeptDecision> decisions() {
        return access.ask(handle -> new DecisionList(handle).all());
    }

    public Unlinked unlinked() {
        return access.ask(Unlinked::of);
    }

    private static String byAddress(String name) {
        return ReportId.of(Optional.of(name), name).value();
    }

    private static String byId(String name) {
        return ReportId.of(Optional.empty(), name).value();
    }

    /** A number that grows with every change. */
    public long sequence() {
        return access.ask(handle -> KnownTime.sequence(KnownTime.parse(
                handle.createQuery(FIND_SEQUENCE).mapTo(String.class).one())));
    }
}
