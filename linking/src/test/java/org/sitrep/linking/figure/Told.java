// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
final class Told implements Cloneable {

    private final long number;
    private final String origin;
    private final int day;
    private final int value;
    private String story = "t1";
    private QuantityComparator comparator = QuantityComparator.EXACT;
    private Optional<Site> site = Optional.empty();
    private Optional<String> who = Optional.empty();
    private Optional<String> including = Optional.empty();
    private Optional<Party> by = Optional.empty();
    private boolean written = true;
    private boolean former;
    private Optional<Attack> attack = Optional.empty();

    private Told(long number, String origin, int day, int value) {
        this.number = number;
        this.origin = origin;
        this.day = day;
        this.value = value;
    }

    static Told of(long number, String origin, int day, int value) {
        return new Told(number, origin, day, value);
    }

    int value() {
        return value;
    }

    Optional<Site> site() {
        return site;
    }

    /** The same but for a change. */
    private Told but(Consumer<Told> change) {
        try {
            Told other = (Told) clone();
            change.accept(other);
            return other;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    Told with(QuantityComparator other) {
        return but(told -> told.comparator = other);
    }

    Told at(String town, double longitude) {
        Site there = new Site("g " + town, town, 10, longitude, Optional.of("XA"), PlacePrecision.CITY);
        return but(told -> told.site = Optional.of(there));
    }

    Told among(String group) {
        return but(told -> told.who = Optional.of(group));
    }

    Told including(String words) {
        return but(told -> told.including = Optional.of(words));
    }

    Told by(String source) {
        Party party = new Party("n " + source, source, Optional.empty(), Optional.empty(), false);
        return but(told -> told.by = Optional.of(party));
    }

    Told unwritten() {
        return with(QuantityComparator.AT_LEAST).but(told -> told.written = false);
    }

    Told asItWasBefore() {
        return but(told -> told.former = true);
    }

    Told inStory(String other) {
        return but(told -> told.story = other);
    }

    /** Of an attack on this day of the month. */
    Told hitOn(int date, String arms, String... doers) {
        Attack hit = new Attack(
                List.of("e1"),
                Optional.of(Interval.ofDay(LocalDate.of(2031, 5, date))),
                true,
                Optional.of(arms).filter(word -> !word.isEmpty()),
                List.of(doers));
        return but(told -> told.attack = Optional.of(hit));
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
