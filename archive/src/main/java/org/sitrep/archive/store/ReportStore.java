// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.store.Addition.Status;
import org.sitrep.archive.value.KnownTime;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.identity.Revision;
import org.sitrep.record.json.KeptRecord;
import org.sitrep.record.json.RecordLine;

/**
 * Keeps what comes in, within transactions that others begin and end. When one of those fails, what this remembers of the database is wrong, and
 * another has to be made.
 */
public final class ReportStore {

    private final Handle handle;
    private final KnownTimes times;
    private final Vocabulary vocabulary;
    private final BaseRows base;
    private final KeptRows rows;
    private final StandingRows standing;
    private final Gaps gaps;

    public ReportStore(Handle handle, Clock clock) {
        this.handle = handle;
        this.times = KnownTimes.after(handle, clock);
        this.vocabulary = new Vocabulary(handle);
        this.base = new BaseRows(handle, vocabulary);
        this.rows = new KeptRows(handle, vocabulary);
        this.standing = new StandingRows(handle);
        this.gaps = new Gaps(handle);
    }

    /**
     * Keeps readings, each with its report, in this order. One that says since when it stood in another archive stands since then, where that is
     * later than all that is known here; else since now.
     */
    public List<Addition> add(List<RecordLine.Kept> records) {
        ItemRows items = new ItemRows(handle, vocabulary);
        List<Addition> additions =
                records.stream().map(record -> add(record, items)).toList();
        items.write();
        return additions;
    }

    private Addition add(RecordLine.Kept line, ItemRows items) {
        Report report = line.record().reading().report();
        ReportId key = ReportId.of(report);
        Revision words = Revision.of(report.text());
        return new Addition(add(key, words, line, items), key, words);
    }

    private Status add(ReportId key, Revision words, RecordLine.Kept line, ItemRows items) {
        if (gaps.contains(key)) {
            return Status.FORGOTTEN;
        }
        Optional<Standing> found = Standing.find(handle, key);
        if (found.isEmpty()) {
            addFirst(key, words, line, items);
            return Status.ADDED;
        }
        Standing stands = found.get();
        if (isOfThePast(line) && rows.findRevision(stands.report(), words).isPresent()) {
            return Status.KNOWN;
        }
        if (!stands.words().equals(words)) {
            revise(stands.report(), words, line, items);
            return Status.REVISED;
        }
        return line.knownFrom().isPresent() ? replace(stands, line, items) : Status.KNOWN;
    }

    /** It tells of a time that is known here already, and does not turn back what has been seen since. */
    private boolean isOfThePast(RecordLine.Kept line) {
        return line.knownFrom().filter(time -> !times.isFree(time)).isPresent();
    }

    private void addFirst(ReportId key, Revision words, RecordLine.Kept line, ItemRows items) {
        String known = times.at(line.knownFrom());
        KeptRecord record = line.record();
        long report = base.report(key, known);
        long revision = base.revision(report, words, record.reading().report(), known);
        base.sighting(report, revision, known);
        standing.open(reading(revision, record, known, items), report, revision, known);
    }

    private void revise(long report, Revision words, RecordLine.Kept line, ItemRows items) {
        String known = times.at(line.knownFrom());
        KeptRecord record = line.record();
        long revision = rows.findRevision(report, words)
                .orElseGet(() -> base.revision(report, words, record.reading().report(), known));
        base.sighting(report, revision, known);
        if (rows.findReading(revision, record.reading().producer()).isEmpty()) {
            reading(revision, record, known, items);
        }
        standing.replace(rows.latestReading(revision), report, revision, known);
    }

    private Status replace(Standing stands, RecordLine.Kept line, ItemRows items) {
        if (rows.findReading(stands.revision(), line.record().reading().producer())
                .isPresent()) {
            return Status.KNOWN;
        }
        String known = times.at(line.knownFrom());
        long reading = reading(stands.revision(), line.record(), known, items);
        standing.replace(reading, stands.report(), stands.revision(), known);
        return Status.REREAD;
    }

    private long reading(long revision, KeptRecord record, String known, ItemRows items) {
        long reading = base.reading(revision, record, known);
        items.add(reading, record.reading());
        return reading;
    }

    /**
     * Keeps other readings of words that are kept already, beside the earlier ones.
     *
     * @throws ArchiveException where there are no such words in the archive
     */
    public List<Addition> addReadings(List<KeptRecord> records) {
        ItemRows items = new ItemRows(handle, vocabulary);
        List<Addition> additions =
                records.stream().map(record -> addReading(record, items)).toList();
        items.write();
        return additions;
    }

    private Addition addReading(KeptRecord record, ItemRows items) {
        Reading reading = record.reading();
        ReportId key = ReportId.of(reading.report());
        Revision words = Revision.of(reading.report().text());
        if (gaps.contains(key)) {
            return new Addition(Status.FORGOTTEN, key, words);
        }
        long report = rows.findReport(key).orElseThrow(() -> unknown(reading));
        long revision = rows.findRevision(report, words).orElseThrow(() -> unknown(reading));
        if (rows.findReading(revision, reading.producer()).isPresent()) {
            return new Addition(Status.KNOWN, key, words);
        }
        addReading(report, revision, Standing.find(handle, key), record, items);
        return new Addition(Status.REREAD, key, words);
    }

    private void addReading(long report, long revision, Optional<Standing> stands, KeptRecord record, ItemRows items) {
        String known = times.next();
        long reading = reading(revision, record, known, items);
        if (stands.filter(one -> one.revision() == revision).isPresent()) {
            standing.replace(reading, report, revision, known);
        }
    }

    private static ArchiveException unknown(Reading reading) {
        return new ArchiveException(
                ArchiveFault.NO_SUCH_REPORT,
                "The archive does not have the report " + reading.report().id() + " in these words. Add it first.");
    }

    /**
     * Takes a report out of the archive for good, and leaves a marked gap.
     *
     * @return whether it was there
     */
    public boolean forget(ReportId report) {
        Optional<Long> row = rows.findReport(report);
        row.ifPresent(id -> {
            new Oblivion(handle).forget(id);
            gaps.add(report, times.next());
        });
        return row.isPresent();
    }

    /**
     * Leaves a gap for a report that another archive was told to forget.
     *
     * @return whether there is one now; a report that is here is not forgotten by that
     */
    public boolean addGap(RecordLine.Forgotten gap) {
        if (rows.findReport(gap.report()).isPresent()) {
            return false;
        }
        if (!gaps.contains(gap.report())) {
            boolean toCome = times.isToCome(gap.knownFrom());
            gaps.add(gap.report(), toCome ? times.next() : KnownTime.text(gap.knownFrom()));
        }
        return true;
    }

    /** Whether nothing was ever kept or forgotten. */
    public boolean isEmpty() {
        return times.isFirst();
    }

    /** The time of the last change. */
    public String lastKnown() {
        return times.last();
    }
}
