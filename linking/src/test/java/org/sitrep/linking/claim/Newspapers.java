// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.fold.LinkedReadings;
import org.sitrep.linking.fold.Linker;
import org.sitrep.reading.Reader;
import org.sitrep.record.Failure;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;

/** Reports of invented newspapers, read with the real models, and the claims they make together. */
final class Newspapers {

    static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private static final Reader READER = Reader.load();

    private final List<Reading> readings = new ArrayList<>();

    /** @param days after Thursday, 12 March 2026 */
    Newspapers print(String paper, int days, String text) {
        Report report = Report.of("r" + readings.size(), text)
                .withPublished(DAY.plusDays(days), PublishedFrom.GIVEN)
                .withPublisher(paper);
        switch (READER.read(report)) {
            case Reading reading -> readings.add(reading);
            case Failure failure -> throw new AssertionError(failure.message());
        }
        return this;
    }

    static Newspapers printing(String text) {
        return new Newspapers().print("Ledger", 0, text);
    }

    List<Claim> claims() {
        List<LinkedEvidence> evidence = LinkedReadings.of(readings, Linker.load());
        return Claims.of(evidence, List.of());
    }

    /** Each claim as "contested: control of Goma + M23 - Congo's army ? 1". */
    List<String> lines() {
        return claims().stream().map(Newspapers::line).toList();
    }

    private static String line(Claim claim) {
        return claim.status().name().toLowerCase(Locale.ROOT) + ": " + claim.about()
                + names(" + ", claim.support().stream())
                + names(" - ", claim.opposition().stream())
                + (claim.caveats().isEmpty() ? "" : " ? " + claim.caveats().size());
    }

    private static String names(String sign, Stream<Claim.Stand> stands) {
        List<String> names = stands.map(stand -> stand.by().map(Party::name).orElse("the report"))
                .distinct()
                .toList();
        return names.isEmpty() ? "" : sign + String.join(", ", names);
    }
}
