// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.stream.Stream;
import org.sitrep.archive.decision.KeptDecision;
import org.sitrep.record.json.RecordLine;

/** All that an archive ever answered from, in the order in which it learnt it. */
record Chronicle(ArchiveReader reader) {

    /** What people said, and when that became known. */
    private record Said(Instant time, RecordLine line) {}

    /** Gaps come last. The stream holds a connection until it is closed. */
    Stream<RecordLine> lines() {
        Deque<Said> left = new ArrayDeque<>(reader.decisions().stream()
                .flatMap(Chronicle::said)
                .sorted(Comparator.comparing(Said::time))
                .toList());
        Stream<RecordLine> known = reader.history()
                .flatMap(reading -> Stream.concat(saidBefore(reading.knownFrom(), left), Stream.of(reading.line())));
        return Stream.concat(
                known,
                Stream.of(left).flatMap(rest -> Stream.concat(saidBefore(Instant.MAX, rest), reader.gaps().stream())));
    }

    /** What nothing is left of is not told. */
    private static Stream<Said> said(KeptDecision kept) {
        if (kept.decision().moves().isEmpty()) {
            return Stream.of();
        }
        return Stream.concat(
                Stream.of(new Said(
                        kept.knownFrom(), new RecordLine.Decided(kept.decision(), kept.decided(), kept.knownFrom()))),
                kept.undoing().stream()
                        .map(undoing -> new Said(
                                undoing.knownFrom(),
                                new RecordLine.Undone(kept.decided(), undoing.author(), undoing.knownFrom()))));
    }

    /** Takes away what was said before a time. */
    private static Stream<RecordLine> saidBefore(Instant time, Deque<Said> left) {
        Stream.Builder<RecordLine> before = Stream.builder();
        while (!left.isEmpty() && left.getFirst().time().isBefore(time)) {
            before.add(left.removeFirst().line());
        }
        return before.build();
    }
}
