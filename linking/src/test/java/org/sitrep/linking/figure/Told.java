// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.linking.evidence.FigureEvidence;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Placement;
import org.sitrep.linking.evidence.ReportEvidence;
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.evidence.Words;
import org.sitrep.record.Report;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.quantity.QuantityComparator;
import org.sitrep.record.quantity.QuantityEffect;

/** A report of one story with one count of people killed, to be told in a few words. */
record Told(
        long number,
        String origin,
        int day,
        int value,
        QuantityComparator comparator,
        Optional<Site> site,
        Optional<String> who,
        Optional<String> including,
        Optional<Party> by,
        boolean written,
        boolean former) {

    static Told of(long number, String origin, int day, int value) {
        return new Told(
                number,
                origin,
                day,
                value,
                QuantityComparator.EXACT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                false);
    }

    Told with(QuantityComparator other) {
        return new Told(number, origin, day, value, other, site, who, including, by, written, former);
    }

    Told at(String town, double longitude) {
        Site there = new Site("g " + town, town, 10, longitude, Optional.of("XA"), PlacePrecision.CITY);
        return new Told(
                number, origin, day, value, comparator, Optional.of(there), who, including, by, written, former);
    }

    Told among(String group) {
        return new Told(
                number, origin, day, value, comparator, site, Optional.of(group), including, by, written, former);
    }

    Told including(String words) {
        return new Told(number, origin, day, value, comparator, site, who, Optional.of(words), by, written, former);
    }

    Told by(String source) {
        Party party = new Party("n " + source, source, Optional.empty(), Optional.empty(), false);
        return new Told(
                number, origin, day, value, comparator, site, who, including, Optional.of(party), written, former);
    }

    Told unwritten() {
        return new Told(
                number, origin, day, value, QuantityComparator.AT_LEAST, site, who, including, by, false, former);
    }

    Told asItWasBefore() {
        return new Told(number, origin, day, value, comparator, site, who, including, by, written, true);
    }

    LinkedEvidence report() {
        FigureEvidence figure = new FigureEvidence(
                new Words(0, 5),
                new Words(0, 20),
                Optional.of(QuantityEffect.KILLED),
                "person",
                who,
                including,
                Optional.of(BigDecimal.valueOf(value)),
                Optional.empty(),
                Optional.empty(),
                comparator,
                site,
                by,
                Optional.empty(),
                written,
                former);
        Report report = Report.of("r" + number, "report " + number + " " + value + former);
        return new LinkedEvidence(
                number,
                "r" + number,
                ReportId.of(report),
                Optional.empty(),
                Optional.of(LocalDate.of(2031, 5, day)),
                Optional.empty(),
                Optional.empty(),
                new Placement(origin, "t1"),
                new ReportEvidence(
                        true,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(figure),
                        List.of()));
    }
}
