// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.query.Filter;
import org.sitrep.archive.query.KeptReading;
import org.sitrep.linking.Situation;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.fold.LinkedReadings;
import org.sitrep.linking.fold.Linker;
import org.sitrep.record.Reading;

/** Takes a dossier from an archive. */
final class ArchivedDossier {

    private ArchivedDossier() {}

    /**
     * All that the archive's reports say.
     *
     * @param asKnownOn at the end of which day, UTC
     * @param today by which what lay ahead is over or not
     */
    static Dossier of(ArchiveReader reader, Optional<LocalDate> asKnownOn, LocalDate today) {
        List<Reading> readings = readings(reader, asKnownOn);
        List<LinkedEvidence> linked = LinkedReadings.of(readings, Linker.load());
        Map<Long, Source> sources = new HashMap<>();
        IntStream.range(0, linked.size())
                .forEach(i -> sources.put(
                        linked.get(i).number(),
                        new Source(linked.get(i), readings.get(i).report())));
        return new Dossier(Situation.of(linked, today), sources);
    }

    /** What linking took from the archive's reports, with their places, in the order in which they came. */
    static List<LinkedEvidence> linked(ArchiveReader reader, Optional<LocalDate> asKnownOn) {
        return LinkedReadings.of(readings(reader, asKnownOn), Linker.load());
    }

    private static List<Reading> readings(ArchiveReader reader, Optional<LocalDate> asKnownOn) {
        try (Stream<KeptReading> readings =
                reader.readings(asKnownOn.map(Filter.ALL::withAsKnownOn).orElse(Filter.ALL))) {
            return readings.map(kept -> kept.record().reading()).toList();
        }
    }
}
