// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.store.Addition.Status;
import org.sitrep.record.Producer;
import org.sitrep.record.Reading;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.identity.Revision;
import org.sitrep.record.json.KeptRecord;

/**
 * Keeps what comes in, within transactions that others begin and end. When one of those fails, what this remembers of the database is wrong, and
 * another has to be made.
 */
public final class ReportStore {

    private static final String FIND_REVISION = """
            select id from revisions where report = :report and hash = :hash
            """;

    private static final String FIND_REPORT = "select id from report_keys where key = :key";

    /** The row of a reading of a revision that a certain producer made. */
    private static final String FIND_READING = """
            select id from readings where revision = :revision and producer = :producer order by id desc limit 1
            """;

    private static final String FIND_LATEST_READING = "select max(id) from readings where revision = :revision";

    private final Handle handle;
    private final KnownTimes times;
    private final Vocabulary vocabulary;
    private final BaseRows base;
    private final StandingRows standing;
    private final Gaps gaps;

    public ReportStore(Handle handle, Clock clock) {
        this.handle = handle;
        this.times = KnownTimes.after(handle, clock);
        this.vocabulary = new Vocabulary(handle);
        this.base = new BaseRows(handle, vocabulary);
        this.standing = new StandingRows(handle);
        this.gaps = new Gaps(handle);
    }

    /** Keeps readings, each with its report, in this order. */
    public List<Addition> add(List<KeptRecord> records) {
        ItemRows items = new ItemRows(handle, vocabulary);
        List<Addition> additions =
                records.stream().map(record -> add(record, items)).toList();
        items.write();
        return additions;
    }

    private Addition add(KeptRecord record, ItemRows items) {
        ReportId report = ReportId.of(record.reading().report());
        Revision words = Revision.of(record.reading().report().text());
        return new Addition(add(report, words, record, items), report, words);
    }

    private Status add(ReportId report, Revision words, KeptRecord record, ItemRows items) {
        if (gaps.contains(report)) {
            return Status.FORGOTTEN;
        }
        Optional<Standing> stands = Standing.find(handle, report);
        if (stands.isEmpty()) {
            addFirst(report, words, record, items);
            return Status.ADDED;
        }
        if (stands.get().words().equals(words)) {
            return Status.KNOWN;
        }
        revise(stands.get().report(), words, record, items);
        return Status.REVISED;
    }

    private void addFirst(ReportId key, Revision words, KeptRecord record, ItemRows items) {
        String known = times.next();
        long report = base.report(key, known);
        long revision = base.revision(report, words, record.reading().report(), known);
        base.sighting(report, revision, known);
        standing.open(reading(revision, record, known, items), report, revision, known);
    }

    private void revise(long report, Revision words, KeptRecord record, ItemRows items) {
        String known = times.next();
        long revision = findRevision(report, words)
                .orElseGet(() -> base.revision(report, words, record.reading().report(), known));
        base.sighting(report, revision, known);
        if (findReading(revision, record.reading().producer()).isEmpty()) {
            reading(revision, record, known, items);
        }
        standing.replace(latestReading(revision), report, revision, known);
    }

    private long reading(long revision, KeptRecord record, String known, ItemRows items) {
        long reading = base.reading(revision, record, known);
        items.add(reading, record.reading());
        return reading;
    }

    /**
     * Keeps another reading of words that are kept already, beside the earlier ones.
     *
     * @throws ArchiveException where there are no such words in the archive
     */
    public Addition addReading(KeptRecord record) {
        Reading reading = record.reading();
        ReportId key = ReportId.of(reading.report());
        Revision words = Revision.of(reading.report().text());
        if (gaps.contains(key)) {
            return new Addition(Status.FORGOTTEN, key, words);
        }
        long report = findReport(key).orElseThrow(() -> unknown(reading));
        long revision = findRevision(report, words).orElseThrow(() -> unknown(reading));
        if (findReading(revision, reading.producer()).isPresent()) {
            return new Addition(Status.KNOWN, key, words);
        }
        addReading(report, revision, Standing.find(handle, key), record);
        return new Addition(Status.REREAD, key, words);
    }

    private void addReading(long report, long revision, Optional<Standing> stands, KeptRecord record) {
        String known = times.next();
        ItemRows items = new ItemRows(handle, vocabulary);
        long reading = reading(revision, record, known, items);
        items.write();
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
        Optional<Long> row = findReport(report);
        row.ifPresent(id -> {
            new Oblivion(handle).forget(id);
            gaps.add(report, times.next());
        });
        return row.isPresent();
    }

    /** The time of the last change. */
    public String lastKnown() {
        return times.last();
    }

    private Optional<Long> findReport(ReportId key) {
        return handle.createQuery(FIND_REPORT)
                .bind("key", key.value())
                .mapTo(Long.class)
                .findOne();
    }

    private Optional<Long> findRevision(long report, Revision words) {
        return handle.createQuery(FIND_REVISION)
                .bind("report", report)
                .bind("hash", words.value())
                .mapTo(Long.class)
                .findOne();
    }

    private long latestReading(long revision) {
        return handle.createQuery(FIND_LATEST_READING)
                .bind("revision", revision)
                .mapTo(Long.class)
                .one();
    }

    /** Nobody's readings are all different. */
    private Optional<Long> findReading(long revision, Optional<Producer> producer) {
        return vocabulary
                .producer(producer)
                .flatMap(maker -> handle.createQuery(FIND_READING)
                        .bind("revision", revision)
                        .bind("producer", maker)
                        .mapTo(Long.class)
                        .findOne());
    }
}
