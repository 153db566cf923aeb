// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sitrep.linking.evidence.EvidenceReader;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.Placement;
import org.sitrep.linking.evidence.ReportEvidence;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.identity.ReportId;

/** Links readings in memory, for as long as the program runs. */
public final class LinkedReadings {

    private final Linker linker;
    private final TransientMemory memory = new TransientMemory();
    private final List<Reading> readings = new ArrayList<>();
    private final List<LinkedReport> reports = new ArrayList<>();

    private LinkedReadings(Linker linker) {
        this.linker = linker;
    }

    /** What the readings say, each with its place, in their order. Their numbers are 1, 2, 3... */
    public static List<LinkedEvidence> of(List<Reading> readings, Linker linker) {
        LinkedReadings linked = new LinkedReadings(linker);
        readings.forEach(linked::add);
        return linked.list();
    }

    private void add(Reading reading) {
        readings.add(reading);
        reports.add(linker.link(readings.size(), reading.report(), memory));
    }

    private List<LinkedEvidence> list() {
        Map<Long, Placement> placements = memory.placements();
        return IntStream.range(0, readings.size())
                .mapToObj(i -> evidence(readings.get(i), reports.get(i), placements))
                .toList();
    }

    private static LinkedEvidence evidence(Reading reading, LinkedReport linked, Map<Long, Placement> placements) {
        Report report = reading.report();
        ReportEvidence evidence = EvidenceReader.read(reading);
        return new LinkedEvidence(
                linked.number(),
                report.id(),
                ReportId.of(report),
                report.title().or(evidence::headline),
                report.published(),
                linked.fingerprint().publisher(),
                linked.fingerprint().agency(),
                placements.getOrDefault(linked.number(), linked.placement()),
                evidence);
    }
}
