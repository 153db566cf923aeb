// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.decision.Adoption;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.link.Arrears;
import org.sitrep.archive.link.LinkProgress;
import org.sitrep.archive.location.ArchiveLocation;
import org.sitrep.archive.sql.WriteAccess;
import org.sitrep.archive.store.Addition;
import org.sitrep.archive.store.Founding;
import org.sitrep.archive.store.Knowledge;
import org.sitrep.archive.store.KnowledgeOf;
import org.sitrep.archive.store.ReportStore;
import org.sitrep.archive.upkeep.Renewal;
import org.sitrep.linking.fold.Linker;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.decision.Authorship;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.json.KeptRecord;
import org.sitrep.record.json.RecordLine;
import org.sitrep.record.json.UnknownFields;

/**
 * An archive that is written to, by one process at a time; others may read it meanwhile with an {@link ArchiveReader}. What a method has returned from
 * is kept, whatever happens to the process or the power after that.
 *
 * <p>Nothing is overwritten: another wording, another reading stands beside the earlier ones, and the archive remembers since when it has known
 * which. Thread-safe: writers wait for one another.
 *
 * <p>All methods throw {@link ArchiveException} where the database fails; what was being written is then taken back.
 */
public final class Archive implements AutoCloseable {

    /** How long to wait for another process unless told otherwise. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private final WriteAccess access;
    private final Clock clock;
    private final Linker linker = Linker.load();
    private ReportStore store;

    private Archive(WriteAccess access, Clock clock, LinkProgress progress) {
        this.access = access;
        this.clock = clock;
        linkArrears(progress);
        this.store = new ReportStore(access.handle(), clock, linker);
    }

    /** Opens an archive for writing; makes one where there is none, and waits a little for another process that writes to it. */
    public static Archive open(ArchiveLocation location, Clock clock) {
        return open(location, clock, PATIENCE);
    }

    /** @param patience how long to wait for another process that writes to it */
    public static Archive open(ArchiveLocation location, Clock clock, Duration patience) {
        return open(location, clock, patience, LinkProgress.SILENT);
    }

    /** @param progress is told of the linking of reports that an earlier version of the program has kept; it takes a while where there are many */
    public static Archive open(ArchiveLocation location, Clock clock, Duration patience, LinkProgress progress) {
        WriteAccess access = WriteAccess.open(location, patience);
        try {
            return access.faults().explaining(() -> {
                Founding.of(access.handle(), clock);
                return new Archive(access, clock, progress);
            });
        } catch (RuntimeException e) {
            access.close();
            throw e;
        }
    }

    /** Some at a time, each for good: where that is interrupted, it goes on from there. */
    private void linkArrears(LinkProgress progress) {
        Arrears arrears = new Arrears(access.handle(), linker);
        long all = arrears.count();
        for (long done = 0; done < all; progress.advanced(done, all)) {
            done += access.handle().inTransaction(handle -> arrears.linkSome());
        }
    }

    /** Opens an archive that is there for reading. */
    public static ArchiveReader openForReading(ArchiveLocation location) {
        return ArchiveReader.open(location);
    }

    /** What the archive makes of a report before it is read. Where many are asked about, {@link #known(List)} is quicker. */
    public Knowledge known(Report report) {
        return known(List.of(report)).getFirst();
    }

    /** The same of each of these. */
    public synchronized List<Knowledge> known(List<Report> reports) {
        return access.faults().explaining(() -> new KnowledgeOf(access.handle()).reports(reports));
    }

    /** Keeps a reading and its report. */
    public Addition add(Reading reading) {
        return addAll(List.of(reading)).getFirst();
    }

    /** Keeps all of these, in this order, or none. Many together cost less than one by one. */
    public List<Addition> addAll(List<Reading> readings) {
        return addRecords(records(readings));
    }

    /** The same, with what else their records held. */
    public List<Addition> addRecords(List<KeptRecord> records) {
        return addLines(records.stream()
                .map(record -> new RecordLine.Kept(record, Optional.empty()))
                .toList());
    }

    /**
     * The same of records that may say since when they stood in another archive. That is since when they stand here, where it is later than all
     * that this archive knows and not to come; otherwise they stand from now on, if their words are new here, and change nothing if not.
     */
    public synchronized List<Addition> addLines(List<RecordLine.Kept> lines) {
        return writing(store -> store.add(lines));
    }

    /**
     * Leaves a gap for a report that another archive was told to forget.
     *
     * @return whether there is one now; a report that is here stays, until it is {@linkplain #forget forgotten} here
     */
    public synchronized boolean addGap(RecordLine.Forgotten gap) {
        return writing(store -> store.addGap(gap));
    }

    /**
     * Puts the reports of several stories into the first of them. Later reports that are like them follow.
     *
     * @return the number of the decision
     * @throws ArchiveException where there is no such story, or only one is named; nothing changes then
     */
    public synchronized long merge(List<String> stories, Authorship by) {
        return writing(store -> store.merge(stories, by));
    }

    /**
     * Makes a story of its own of some reports of one. Later reports that are like them follow.
     *
     * @return the number of the decision
     * @throws ArchiveException where there is no such story, these reports are not in it, or they are all of it; nothing changes then
     */
    public synchronized long split(String story, List<ReportId> reports, Authorship by) {
        return writing(store -> store.split(story, reports, by));
    }

    /**
     * Undoes what was decided. The reports go back that are still where the decision put them; what came meanwhile stays.
     *
     * @param author whose word that is
     * @throws ArchiveException where there is no such decision, or it has been undone; nothing changes then
     */
    public synchronized void undo(long decision, String author) {
        writing(store -> {
            store.undo(decision, author);
            return true;
        });
    }

    /** Takes over what was decided in another archive. It stands since then where that is later than all that this archive knows, else from now on. */
    public synchronized Adoption addDecision(RecordLine.Decided line) {
        return writing(store -> store.addDecision(line));
    }

    /** The same of what was undone there. */
    public synchronized Adoption addUndoing(RecordLine.Undone line) {
        return writing(store -> store.addUndoing(line));
    }

    /**
     * Takes in all that another archive knows, each with the time since when, or nothing of it.
     *
     * @throws ArchiveException where this archive is not empty
     */
    public synchronized void replay(ArchiveReader other) {
        writing(store -> {
            new Replay(other).into(store, access.location());
            return true;
        });
    }

    /**
     * Keeps another reading of a report in words that are kept already, such as one by a later version of the program. It stands from now on where
     * those words do.
     */
    public Addition addReading(Reading reading) {
        return addReadings(List.of(reading)).getFirst();
    }

    /** The same of all of these, or of none. */
    public synchronized List<Addition> addReadings(List<Reading> readings) {
        return writing(store -> store.addReadings(records(readings)));
    }

    private static List<KeptRecord> records(List<Reading> readings) {
        return readings.stream()
                .map(reading -> new KeptRecord(reading, UnknownFields.NONE))
                .toList();
    }

    /**
     * Takes a report out of the archive for good: all its words, readings, and the names only it mentioned. A marked gap stays, so that it does not
     * come in again. The archive is written anew, which takes a while where it is large.
     *
     * @return whether it was there
     */
    public synchronized boolean forget(ReportId report) {
        boolean forgotten = writing(store -> store.forget(report));
        if (forgotten) {
            renewStore();
            vacuum();
        }
        return forgotten;
    }

    /** Makes again all that follows from what is kept. */
    public synchronized void rebuild() {
        writing(store -> {
            new Renewal(access).rebuild();
            return true;
        });
        renewStore();
    }

    /**
     * Links all reports once more, in the order in which they came, in one transaction: such as by a later version of the program. What people decided
     * is applied again in its turn. A report that gets another place has it from now on; the one it had is remembered.
     */
    public synchronized void relink(LinkProgress progress) {
        try {
            access.faults().running(() -> access.handle().useTransaction(handle -> store.relink(progress)));
        } finally {
            renewStore();
        }
    }

    /** Writes the archive anew without the room that is not used. */
    public synchronized void vacuum() {
        access.faults().running(() -> new Renewal(access).vacuum());
    }

    /** The feeds that it watches. */
    public Watchlist watchlist() {
        return new Watchlist(this);
    }

    /** Writes or asks for what is no knowledge of the archive's. */
    synchronized <T> T noting(Function<Handle, T> task) {
        return access.faults().explaining(() -> access.handle().inTransaction(task::apply));
    }

    private <T> T writing(Function<ReportStore, T> task) {
        try {
            T result = access.faults().explaining(() -> access.handle().inTransaction(handle -> task.apply(store)));
            access.lock().noteKnown(store.lastKnown());
            return result;
        } catch (RuntimeException e) {
            renewStore();
            throw e;
        }
    }

    /** What a store remembers of the database is wrong once rows were taken away or taken back. */
    private void renewStore() {
        store = access.faults().explaining(() -> new ReportStore(access.handle(), clock, linker));
    }

    @Override
    public synchronized void close() {
        access.faults().running(access::close);
    }
}
