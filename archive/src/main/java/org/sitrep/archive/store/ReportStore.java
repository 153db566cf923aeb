// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.decision.Adoption;
import org.sitrep.archive.decision.Deciding;
import org.sitrep.archive.decision.DecisionOblivion;
import org.sitrep.archive.decision.Reapplication;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.link.EvidenceRows;
import org.sitrep.archive.link.LinkOblivion;
import org.sitrep.archive.link.LinkProgress;
import org.sitrep.archive.link.Links;
import org.sitrep.archive.link.Relinking;
import org.sitrep.archive.rows.NewRows;
import org.sitrep.archive.store.Addition.Status;
import org.sitrep.archive.value.KnownTime;
import org.sitrep.archive.watch.WatchOblivion;
import org.sitrep.linking.fold.Linker;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.decision.Authorship;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.identity.Revision;
import org.sitrep.record.json.KeptRecord;
import org.sitrep.record.json.RecordLine;

/**
 * Keeps what comes in, within transactions that others begin and end. When one of those fails, what this remembers of the database is wrong, and
 * another has to be made.
 */
public final class ReportStore {

    /** So many readings' rows are held in memory. */
    private static final int AT_ONCE = 100;

    private final Handle handle;
    private final Linker linker;
    private final KnownTimes times;
    private final BaseRows base;
    private final ItemRows items;
    private final KeptRows kept;
    private final StandingRows standing;
    private final Gaps gaps;
    private final Links links;
    private final EvidenceRows evidence;
    private final Deciding deciding;

    public ReportStore(Handle handle, Clock clock, Linker linker) {
        this.handle = handle;
        this.linker = linker;
        this.times = KnownTimes.after(handle, clock);
        NewRows rows = new NewRows(handle);
        Vocabulary vocabulary = new Vocabulary(handle, rows);
        this.base = new BaseRows(handle, rows, vocabulary);
        this.items = new ItemRows(rows, vocabulary);
        this.kept = new KeptRows(handle, vocabulary);
        this.standing = new StandingRows(handle, rows);
        this.gaps = new Gaps(handle);
        this.links = Links.of(handle, rows, linker);
        this.evidence = new EvidenceRows(rows);
        this.deciding = new Deciding(handle, links);
    }

    /**
     * Keeps readings, each with its report, in this order. One that says since when it stood in another archive stands since then, where that is
     * later than all that is known here; else since now.
     */
    public List<Addition> add(List<RecordLine.Kept> records) {
        return each(records, line -> line.record().reading().report(), this::add);
    }

    private Status add(Incoming report, RecordLine.Kept line) {
        if (report.stands().isEmpty()) {
            addFirst(report, line);
            return Status.ADDED;
        }
        Standing stands = report.stands().get();
        if (isOfThePast(line)
                && kept.findRevision(stands.report(), report.words()).isPresent()) {
            return Status.KNOWN;
        }
        if (!stands.words().equals(report.words())) {
            revise(stands.report(), report.words(), line);
            return Status.REVISED;
        }
        return line.knownFrom().isPresent() ? replace(stands, line) : Status.KNOWN;
    }

    /** Takes one after another; what is there of them is looked up together, and what is new is written together. */
    private <T> List<Addition> each(List<T> records, Function<T, Report> report, BiFunction<Incoming, T, Status> keep) {
        List<Addition> additions = new ArrayList<>(records.size());
        for (int from = 0; from < records.size(); from += AT_ONCE) {
            List<T> some = records.subList(from, Math.min(from + AT_ONCE, records.size()));
            List<ReportId> keys = some.stream().map(report).map(ReportId::of).toList();
            Whereabouts before = Whereabouts.of(handle, keys);
            Set<ReportId> met = new HashSet<>();
            for (int i = 0; i < some.size(); i++) {
                Revision words = Revision.of(report.apply(some.get(i)).text());
                Status status = before.isForgotten(keys.get(i))
                        ? Status.FORGOTTEN
                        : keep.apply(incoming(keys.get(i), words, before, !met.add(keys.get(i))), some.get(i));
                additions.add(new Addition(status, keys.get(i), words));
            }
            write();
        }
        return List.copyOf(additions);
    }

    private void write() {
        links.write();
        items.write();
    }

    /** One that comes again may have changed since, and what changed may not be written. */
    private Incoming incoming(ReportId key, Revision words, Whereabouts before, boolean comesAgain) {
        if (comesAgain) {
            write();
        }
        return new Incoming(key, words, comesAgain ? Standing.find(handle, key) : before.find(key));
    }

    /** It tells of a time that is known here already, and does not turn back what has been seen since. */
    private boolean isOfThePast(RecordLine.Kept line) {
        return line.knownFrom().filter(time -> !times.isFree(time)).isPresent();
    }

    private void addFirst(Incoming incoming, RecordLine.Kept line) {
        String known = times.at(line.knownFrom());
        KeptRecord record = line.record();
        long report = base.report(incoming.key(), known);
        long revision = base.revision(report, incoming.words(), record.reading().report(), known);
        base.sighting(report, revision, known);
        standing.open(reading(revision, record, known), report, revision, known);
        links.place(report, record.reading().report(), known);
    }

    private void revise(long report, Revision words, RecordLine.Kept line) {
        String known = times.at(line.knownFrom());
        KeptRecord record = line.record();
        long revision = kept.findRevision(report, words)
                .orElseGet(() -> base.revision(report, words, record.reading().report(), known));
        base.sighting(report, revision, known);
        long reading = kept.findReading(revision, record.reading().producer()).isEmpty()
                ? reading(revision, record, known)
                : kept.latestReading(revision);
        standing.replace(reading, report, revision, known);
    }

    private Status replace(Standing stands, RecordLine.Kept line) {
        if (kept.findReading(stands.revision(), line.record().reading().producer())
                .isPresent()) {
            return Status.KNOWN;
        }
        String known = times.at(line.knownFrom());
        long reading = reading(stands.revision(), line.record(), known);
        standing.replace(reading, stands.report(), stands.revision(), known);
        return Status.REREAD;
    }

    private long reading(long revision, KeptRecord record, String known) {
        long reading = base.reading(revision, record, known);
        items.add(reading, record.reading());
        evidence.add(reading, record.reading());
        return reading;
    }

    /**
     * Keeps other readings of words that are kept already, beside the earlier ones.
     *
     * @throws ArchiveException where there are no such words in the archive
     */
    public List<Addition> addReadings(List<KeptRecord> records) {
        return each(records, record -> record.reading().report(), this::addReading);
    }

    private Status addReading(Incoming incoming, KeptRecord record) {
        Reading reading = record.reading();
        long report = kept.findReport(incoming.key()).orElseThrow(() -> unknown(reading));
        long revision = kept.findRevision(report, incoming.words()).orElseThrow(() -> unknown(reading));
        if (kept.findReading(revision, reading.producer()).isPresent()) {
            return Status.KNOWN;
        }
        String known = times.next();
        long row = reading(revision, record, known);
        if (incoming.stands().filter(one -> one.revision() == revision).isPresent()) {
            standing.replace(row, report, revision, known);
        }
        return Status.REREAD;
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
        Optional<Long> row = kept.findReport(report);
        row.ifPresent(id -> {
            String known = times.next();
            new DecisionOblivion(handle).forget(id);
            new LinkOblivion(handle).forget(id, known);
            new Oblivion(handle).forget(id);
            new WatchOblivion(handle).forget(report);
            gaps.add(report, known);
        });
        return row.isPresent();
    }

    /**
     * Leaves a gap for a report that another archive was told to forget.
     *
     * @return whether there is one now; a report that is here is not forgotten by that
     */
    public boolean addGap(RecordLine.Forgotten gap) {
        if (kept.findReport(gap.report()).isPresent()) {
            return false;
        }
        if (!gaps.contains(gap.report())) {
            boolean toCome = times.isToCome(gap.knownFrom());
            gaps.add(gap.report(), toCome ? times.next() : KnownTime.text(gap.knownFrom()));
        }
        return true;
    }

    /** Links all reports once more, in their order. Where one gets another place, that is known from now on. */
    public void relink(LinkProgress progress) {
        new Relinking(handle, linker).run(times.next(), progress, again -> new Reapplication(handle, again));
    }

    /** Puts the reports of all these stories into the first, and gives the decision's number. */
    public long merge(List<String> stories, Authorship by) {
        return deciding.merge(stories, by, times.next());
    }

    /** Makes a story of its own of some reports of one, and gives the decision's number. */
    public long split(String story, List<ReportId> reports, Authorship by) {
        return deciding.split(story, reports, by, times.next());
    }

    /** Ends a decision. */
    public void undo(long decision, String author) {
        deciding.undo(decision, author, times.next());
    }

    /** Takes over what was decided in another archive, since then where that is later than all that is known here, else from now on. */
    public Adoption addDecision(RecordLine.Decided line) {
        return deciding.findMade(line.decided())
                .map(here -> Adoption.KNOWN)
                .orElseGet(() -> deciding.adopt(line, times.at(Optional.of(line.knownFrom()))));
    }

    /** The same of what was undone there. */
    public Adoption addUndoing(RecordLine.Undone line) {
        return deciding.findMade(line.decided())
                .map(here -> here.stands() ? undone(here.number(), line) : Adoption.KNOWN)
                .orElse(Adoption.ABOUT_NOTHING);
    }

    private Adoption undone(long decision, RecordLine.Undone line) {
        deciding.undo(decision, line.author(), times.at(Optional.of(line.knownFrom())));
        return Adoption.ADOPTED;
    }

    /** Whether nothing was ever kept or forgotten. */
    public boolean isEmpty() {
        return times.isFirst();
    }

    /** The time of the last change. */
    public String lastKnown() {
        return times.last();
    }

    /**
     * A report in certain words.
     *
     * @param stands what stands for it until now
     */
    private record Incoming(ReportId key, Revision words, Optional<Standing> stands) {}
}
