// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.link.EvidencePacking;
import org.sitrep.archive.sql.Dialect;
import org.sitrep.archive.sql.ReadAccess;
import org.sitrep.archive.store.StandingCheck;
import org.sitrep.archive.value.DamagedException;
import org.sitrep.archive.value.Packing;
import org.sitrep.linking.evidence.EvidenceReader;
import org.sitrep.record.Reading;
import org.sitrep.record.identity.Revision;
import org.sitrep.record.json.MalformedRecordException;
import org.sitrep.record.json.ReadingReader;

/** Checks an archive: what the database thinks of its pages, and whether everything in it says the same. */
public final class Soundness {

    private static final String CHECK_PAGES = "pragma integrity_check";

    private static final String FIND_SOME = """
            select r.id, v.hash, v.given_id, c.packed as record, w.packed as text, e.packed as evidence
            from readings r
            join revisions v on v.id = r.revision
            left join records c on c.reading = r.id
            left join texts w on w.revision = r.revision
            left join evidence e on e.reading = r.id and e.form = :form
            where r.id > :after
            order by r.id
            limit :limit
            """;

    private static final String COUNT_MISPLACED = """
            select count(*) from report_keys k
            where (select count(*) from placements p where p.report = k.id and p.known_until is null) <> 1
                and exists (select 1 from placements p where p.report >= k.id)
            """;

    /** So many readings are held in memory. */
    private static final int AT_ONCE = 100;

    private static final int MOST_PROBLEMS = 100;

    private final ReadAccess access;
    private final List<String> problems = new ArrayList<>();
    private long readings;

    public Soundness(ReadAccess access) {
        this.access = access;
    }

    /** To be called once. */
    public Verification verify() {
        try {
            access.faults().running(() -> {
                try (Handle handle = access.open()) {
                    checkPages(handle);
                    checkStanding(handle);
                    checkPlaces(handle);
                    checkReadings(handle);
                }
            });
        } catch (ArchiveException e) {
            problems.add(e.getMessage());
        }
        return new Verification(readings, problems.stream().limit(MOST_PROBLEMS).toList());
    }

    private void checkPages(Handle handle) {
        if (access.dialect() == Dialect.SQLITE) {
            handle.createQuery(CHECK_PAGES)
                    .mapTo(String.class)
                    .filter(answer -> !answer.equals("ok"))
                    .forEach(answer -> answer.lines().map("SQLite: "::concat).forEach(problems::add));
        }
    }

    private void checkStanding(Handle handle) {
        long differences = new StandingCheck(handle).differences();
        if (differences > 0) {
            problems.add("What stands since when is not what follows from what was added, in " + differences
                    + " rows. sitrep archive vacuum --rebuild makes it again.");
        }
    }

    /** What came after the last that has its place has only not been linked yet. */
    private void checkPlaces(Handle handle) {
        long misplaced = handle.createQuery(COUNT_MISPLACED).mapTo(Long.class).one();
        if (misplaced > 0) {
            problems.add(misplaced
                    + " reports do not have one origin and story each; sitrep archive relink gives them theirs.");
        }
    }

    private void checkReadings(Handle handle) {
        long last = 0;
        for (List<Packed> some = after(handle, last); !some.isEmpty(); some = after(handle, last)) {
            some.forEach(packed -> check(handle, packed));
            last = some.getLast().id();
        }
    }

    private static List<Packed> after(Handle handle, long last) {
        return handle.createQuery(FIND_SOME)
                .bind("after", last)
                .bind("limit", AT_ONCE)
                .bind("form", EvidencePacking.FORM)
                .map((row, context) -> new Packed(
                        row.getLong("id"),
                        row.getString("hash"),
                        row.getString("given_id"),
                        bytes(row, "record"),
                        bytes(row, "text"),
                        Optional.ofNullable(row.getBytes("evidence"))))
                .list();
    }

    /** Nothing where it is missing, which cannot be unpacked. */
    private static byte[] bytes(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getBytes(column), new byte[0]);
    }

    private void check(Handle handle, Packed packed) {
        readings++;
        try {
            String text = Packing.TEXT.unpack(packed.text());
            if (!Revision.of(text).value().equals(packed.hash())) {
                throw new DamagedException("Its text is not the one that was added.");
            }
            Reading reading = ReadingReader.readWithWords(Packing.RECORD.unpack(packed.record()), text);
            if (!ItemLines.expected(reading).equals(ItemLines.found(handle, packed.id()))) {
                throw new DamagedException(
                        "Its items are not those of its record; sitrep archive vacuum --rebuild makes them again.");
            }
            if (packed.evidence()
                    .map(EvidencePacking::unpack)
                    .filter(evidence -> !evidence.equals(EvidenceReader.read(reading)))
                    .isPresent()) {
                throw new DamagedException(
                        "What linking took from it is not in its record; sitrep archive relink takes it again.");
            }
        } catch (DamagedException | MalformedRecordException e) {
            problems.add("Reading " + packed.id() + " of report " + packed.givenId() + ": " + e.getMessage());
        }
    }

    /** A reading as it is kept. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Packed(
            long id, String hash, String givenId, byte[] record, byte[] text, Optional<byte[]> evidence) {}
}
