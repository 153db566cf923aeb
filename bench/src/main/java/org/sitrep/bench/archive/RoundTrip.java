// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitrep.archive.Archive;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.location.ArchiveLocation;
import org.sitrep.archive.query.Filter;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.json.ReadingWriter;
import org.sitrep.record.json.RecordLine;
import org.sitrep.record.json.RecordLines;

/**
 * Stores records and reads them back: prints how many are the same to the byte. Arguments: the archive, which is made, and files of records. Of records
 * of one report the first counts.
 */
public final class RoundTrip {

    private RoundTrip() {}

    public static void main(String... arguments) throws IOException {
        ArchiveLocation location = ArchiveLocation.parse(arguments[0]);
        Map<ReportId, String> written = new HashMap<>();
        try (Archive archive = Archive.open(location, Clock.systemUTC())) {
            for (String file : List.of(arguments).subList(1, arguments.length)) {
                try (Stream<String> lines = Files.lines(Path.of(file))) {
                    lines.forEach(line -> keep(archive, line, written));
                }
            }
        }
        try (ArchiveReader reader = Archive.openForReading(location);
                var readings = reader.readings(Filter.ALL)) {
            long same = readings.filter(
                            kept -> ReadingWriter.write(kept.record()).equals(written.get(kept.report())))
                    .count();
            System.out.println(same + " of " + written.size() + " records are the same.");
        }
    }

    private static void keep(Archive archive, String line, Map<ReportId, String> written) {
        if (RecordLines.read(line) instanceof RecordLine.Kept kept
                && written.putIfAbsent(ReportId.of(kept.record().reading().report()), line) == null) {
            archive.addRecords(List.of(kept.record()));
        }
    }
}
