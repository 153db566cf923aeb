// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sitrep.archive.decision.KeptDecision;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.link.LooseTie;
import org.sitrep.archive.link.LooseTies;
import org.sitrep.archive.location.ArchiveLocation;
import org.sitrep.archive.query.Backlog;
import org.sitrep.archive.query.Change;
import org.sitrep.archive.query.EventRow;
import org.sitrep.archive.query.Filter;
import org.sitrep.archive.query.KeptReading;
import org.sitrep.archive.query.LinkedSelection;
import org.sitrep.archive.query.Queries;
import org.sitrep.archive.query.ReportRow;
import org.sitrep.archive.query.StatementRow;
import org.sitrep.archive.query.Unlinked;
import org.sitrep.archive.sql.ReadAccess;
import org.sitrep.archive.upkeep.ArchiveInfo;
import org.sitrep.archive.upkeep.Backup;
import org.sitrep.archive.upkeep.InfoQuery;
import org.sitrep.archive.upkeep.Soundness;
import org.sitrep.archive.upkeep.Verification;
import org.sitrep.archive.watch.CaptureTable;
import org.sitrep.archive.watch.FeedTable;
import org.sitrep.archive.watch.KeptCapture;
import org.sitrep.archive.watch.WatchedFeed;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.record.Producer;
import org.sitrep.record.Report;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.json.RecordLine;

/**
 * An archive that is read. Takes no lock and changes nothing, so that others can write to it meanwhile; each answer is of one moment. Thread-safe.
 *
 * <p>Streams hold a connection to the database until they are closed. All methods, and the streams, throw {@link ArchiveException} where the database
 * fails.
 */
public final class ArchiveReader implements AutoCloseable {

    private final ReadAccess access;
    private final Queries queries;

    private ArchiveReader(ReadAccess access) {
        this.access = access;
        this.queries = new Queries(access);
    }

    static ArchiveReader open(ArchiveLocation location) {
        return new ArchiveReader(ReadAccess.open(location));
    }

    /** Reports, the newest in the archive first. */
    public Stream<ReportRow> reports(Filter filter) {
        return queries.reports(filter);
    }

    /** Statements, those of the newest report first, and in its order. */
    public Stream<StatementRow> statements(Filter filter) {
        return queries.statements(filter);
    }

    /** Events, those of the newest report first, and in its order. */
    public Stream<EventRow> events(Filter filter) {
        return queries.events(filter);
    }

    /** Whole readings, the oldest in the archive first. */
    public Stream<KeptReading> readings(Filter filter) {
        return queries.readings(filter);
    }

    /**
     * What linking took from the reports that are meant, in the order in which they came; a report's number there is the archive's own. Reports that have
     * no place yet are left out, see {@link #unlinked}.
     */
    public List<LinkedEvidence> evidence(LinkedSelection selection) {
        return queries.evidence(selection);
    }

    /** The same of positions alone, so that a large archive fits into memory. */
    public List<LinkedEvidence> stances(LinkedSelection selection) {
        return queries.stances(selection);
    }

    /** The numbers of the reports that are meant, as {@link LinkedEvidence} has them, the lowest first. */
    public List<Long> linkedNumbers(LinkedSelection selection) {
        return queries.numbers(selection);
    }

    /** The ids of the stories that the reports are in that are meant. */
    public Set<String> linkedStories(LinkedSelection selection) {
        return queries.stories(selection);
    }

    /**
     * The reports with these numbers, in the words that stand. What stands in their records alone is left out: credits, and where they came in.
     *
     * @param numbers as {@link LinkedEvidence} has them
     */
    public Map<Long, Report> linkedReports(Collection<Long> numbers) {
        return queries.words(numbers, Optional.empty());
    }

    /** The same in the words that stood at the end of a day, UTC; those that were not known then are left out. */
    public Map<Long, Report> linkedReports(Collection<Long> numbers, LocalDate asKnownOn) {
        return queries.words(numbers, Optional.of(asKnownOn));
    }

    /**
     * The stories of which something changed between the ends of two days, UTC: what stands for a report, which reports they have, or that one of
     * them was forgotten.
     */
    public Set<String> changedStories(LocalDate from, LocalDate until) {
        return queries.changedStories(from, until);
    }

    /** What people decided on stories, the earliest first, with what was undone of it. */
    public List<KeptDecision> decisions() {
        return queries.decisions();
    }

    /** What questions across reports cannot be answered from, or only slowly, until {@link Archive#relink everything is linked again}. */
    public Unlinked unlinked() {
        return queries.unlinked();
    }

    /** What so many reports share that it ties only the latest of them, what filled up in the fewest days first. Goes through all that ties. */
    public List<LooseTie> looseTies() {
        return access.ask(handle -> new LooseTies(handle).list());
    }

    /**
     * Every reading that stands or has stood, once each time it came to stand, in that order: with the {@linkplain #gaps gaps} what it takes to
     * make an archive that gives the same answers, and what people {@linkplain #decisions decided}, see {@link #told}. Readings that never stood, which no
     * answer was ever taken from, are not among them.
     */
    public Stream<KeptReading> history() {
        return queries.history();
    }

    /** All that it takes to make such an archive, in the order in which it became known; gaps come last. */
    public Stream<RecordLine> told() {
        return new Chronicle(this).lines();
    }

    /**
     * What changed after a sequence number, a report at a time, the earliest change first.
     *
     * @param sequence what {@link #sequence()} said; 0 for everything
     */
    public Stream<Change> changesAfter(long sequence) {
        return queries.changesAfter(sequence);
    }

    /** A number that grows with every change. */
    public long sequence() {
        return queries.sequence();
    }

    /** What the archive itself is called; no two share it, but for copies. */
    public String identity() {
        return queries.identity();
    }

    /** The text that came to stand with the change of that sequence number. */
    public Optional<String> findText(long sequence) {
        return queries.findText(sequence);
    }

    /** What stands for a report, by the id it came with, its address or its key. */
    public Optional<KeptReading> find(String report) {
        return queries.find(report, Optional.empty());
    }

    /** What stood for it at the end of a day, UTC. */
    public Optional<KeptReading> find(String report, LocalDate asKnownOn) {
        return queries.find(report, Optional.of(asKnownOn));
    }

    /** When a report was forgotten, by its address, its key, or the id it came with where it had no address; empty where it was not. */
    public Optional<Instant> findForgotten(String report) {
        return queries.findForgotten(report);
    }

    /** The gaps that forgotten reports have left, the oldest first. */
    public List<RecordLine.Forgotten> gaps() {
        return queries.gaps();
    }

    /** Readings that stand and were made by certain producers, to be made anew. */
    public Backlog backlog(Predicate<Optional<Producer>> outdated) {
        return Backlog.of(access, outdated);
    }

    /** The feeds that are watched, in the order in which they were added. */
    public List<WatchedFeed> feeds() {
        return access.ask(handle -> new FeedTable(handle).all());
    }

    /** Where everything is kept that was fetched, the earliest first. */
    public List<KeptCapture> captures() {
        return access.ask(handle -> new CaptureTable(handle).all());
    }

    /** Where that is kept which a report was made of, the earliest first. */
    public List<KeptCapture> captures(ReportId report) {
        return access.ask(handle -> new CaptureTable(handle).of(report));
    }

    public ArchiveInfo info() {
        return new InfoQuery(access).ask();
    }

    /** Reads everything, and compares what is written twice. */
    public Verification verify() {
        return new Soundness(access).verify();
    }

    /**
     * Copies the archive as it is at this moment into a new file, while others may go on writing.
     *
     * @throws ArchiveException where the file is there already, or the archive is on a server, which has programs of its own for that
     */
    public void backup(Path file) {
        new Backup(access).to(file);
    }

    @Override
    public void close() {
        access.faults().running(access::close);
    }
}
