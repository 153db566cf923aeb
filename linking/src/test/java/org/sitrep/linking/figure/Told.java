// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.linking.evidence.Attack;
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
import org.sitrep.record.time.Interval;

/** A report with one count of people killed, to be told in a few words. */
record Told(
        long number,
        String origin,
        String story,
        int day,
        int value,
        QuantityComparator comparator,
        Optional<Site> site,
        Optional<String> who,
        Optional<String> including,
        Optional<Party> by,
        boolean written,
        boolean former,
        Optional<Attack> attack) {

    static Told of(long number, String origin, int day, int value) {
        return new Told(
                number,
                origin,
                "t1",
                day,
                value,
                QuantityComparator.EXACT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                Optional.empty());
    }

    Told with(QuantityComparator other) {
        return new Told(number, origin, story, day, value, other, site, who, including, by, written, former, attack);
    }

    Told at(String town, double longitude) {
        Site there = new Site("g " + town, town, 10, longitude, Optional.of("XA"), PlacePrecision.CITY);
        return new Told(
                number,
                origin,
                story,
                day,
                value,
                comparator,
                Optional.of(there),
                who,
                including,
                by,
                written,
                former,
                attack);
    }

    Told among(String group) {
        return new Told(
                number,
                origin,
                story,
                day,
                value,
                comparator,
                site,
                Optional.of(group),
                including,
                by,
                written,
                former,
                attack);
    }

    Told including(String words) {
        return new Told(
                number,
                origin,
                story,
                day,
                value,
                comparator,
                site,
                who,
                Optional.of(words),
                by,
                written,
                former,
                attack);
    }

    Told by(String source) {
        Party party = new Party("n " + source, source, Optional.empty(), Optional.empty(), false);
        return new Told(
                number,
                origin,
                story,
                day,
                value,
                comparator,
                site,
                who,
                including,
                Optional.of(party),
                written,
                former,
                attack);
    }

    Told unwritten() {
        return new Told(
                number,
                origin,
                story,
                day,
                value,
                QuantityComparator.AT_LEAST,
                site,
                who,
                including,
                by,
                false,
                former,
                attack);
    }

    Told asItWasBefore() {
        return new Told(number, origin, story, day, value, comparator, site, who, including, by, written, true, attack);
    }

    Told inStory(String other) {
        return new Told(
                number, origin, other, day, value, comparator, site, who, including, by, written, former, attack);
    }

    /** Of an attack on this day of the month. */
    Told hitOn(int date, String arms, String... doers) {
        Attack told = new Attack(
                List.of("e1"),
                Optional.of(Interval.ofDay(LocalDate.of(2031, 5, date))),
                true,
                Optional.of(arms).filter(word -> !word.isEmpty()),
                List.of(doers));
        return new Told(
                number,
                origin,
                story,
                day,
                value,
                comparator,
                site,
                who,
                including,
                by,
                written,
                former,
                Optional.of(told));
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
                attack,
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
                new Placement(origin, story),
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
