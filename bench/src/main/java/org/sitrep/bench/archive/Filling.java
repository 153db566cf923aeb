// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench.archive;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sitrep.archive.Archive;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.ArchiveSearch;
import org.sitrep.archive.location.ArchiveLocation;
import org.sitrep.archive.upkeep.ArchiveInfo;
import org.sitrep.record.Reading;

/**
 * Fills an archive as {@code sitrep add} does once a report is read, and tells how long a record takes as it grows. Arguments: the archive, a file of
 * records, how many records, and the folder of the full-text index.
 */
public final class Filling {

    /** As {@code sitrep add} does. */
    private static final int TOGETHER = 16;

    private static final List<Integer> MARKS = List.of(1_000, 10_000, 100_000, 200_000, 500_000, 1_000_000);

    private final ArchiveLocation location;
    private final ManyRecords records;
    private final Path index;

    private Filling(ArchiveLocation location, ManyRecords records, Path index) {
        this.location = location;
        this.records = records;
        this.index = index;
    }

    public static void main(String... arguments) {
        Filling filling = new Filling(
                ArchiveLocation.parse(arguments[0]), ManyRecords.of(Path.of(arguments[1])), Path.of(arguments[3]));
        int wanted = Integer.parseInt(arguments[2]);
        int done = 0;
        for (int mark : MARKS) {
            int next = Math.min(mark, wanted);
            if (next > done) {
                filling.fill(done, next);
                done = next;
            }
        }
    }

    private void fill(int from, int to) {
        long kept = 0;
        Calendar calendar = new Calendar();
        calendar.advanceTo(from);
        try (Archive archive = Archive.open(location, calendar);
                Stream<Reading> some = records.stream(from, to)) {
            List<Reading> waiting = new ArrayList<>();
            int come = from;
            for (Reading reading : (Iterable<Reading>) some::iterator) {
                waiting.add(reading);
                calendar.advanceTo(++come);
                if (waiting.size() == TOGETHER) {
                    kept += keep(archive, waiting);
                }
            }
            kept += keep(archive, waiting);
        }
        long indexed = index();
        try (ArchiveReader reader = Archive.openForReading(location)) {
            print(from, to, kept, indexed, reader.info());
        }
    }

    /** Keeps them; how long it takes, in nanoseconds. */
    private static long keep(Archive archive, List<Reading> waiting) {
        long begun = System.nanoTime();
        archive.addAll(waiting);
        waiting.clear();
        return System.nanoTime() - begun;
    }

    private long index() {
        long begun = System.nanoTime();
        try (ArchiveReader reader = Archive.openForReading(location)) {
            ArchiveSearch.of(reader, index).update();
        }
        return System.nanoTime() - begun;
    }

    private static void print(int from, int to, long kept, long indexed, ArchiveInfo info) {
        System.out.printf(
                Locale.ROOT,
                "%,d to %,d: kept %.0f a second, indexed %.0f a second, together %.2f ms each; file %.2f times the texts%n",
                from,
                to,
                rate(to - from, kept),
                rate(to - from, indexed),
                Duration.ofNanos(kept + indexed).toMillis() / (double) (to - from),
                info.sizeBytes() / (double) info.textLength());
    }

    private static double rate(int records, long nanos) {
        return records * 1e9 / nanos;
    }
}
