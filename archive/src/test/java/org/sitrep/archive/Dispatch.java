// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.record.Producer;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.actor.Sector;
import org.sitrep.record.casualty.Casualty;
import org.sitrep.record.casualty.CasualtyScope;
import org.sitrep.record.event.Assessment;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventCode;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventRoles;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.event.Factuality;
import org.sitrep.record.event.Where;
import org.sitrep.record.place.Place;
import org.sitrep.record.place.PlaceKind;
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.place.Toponym;
import org.sitrep.record.place.ToponymUse;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.quantity.QuantityComparator;
import org.sitrep.record.quantity.QuantityEffect;
import org.sitrep.record.statement.Quotation;
import org.sitrep.record.statement.QuotationForm;
import org.sitrep.record.statement.Reception;
import org.sitrep.record.statement.Source;
import org.sitrep.record.statement.SourceKind;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Sentence;
import org.sitrep.record.text.Span;
import org.sitrep.record.time.Interval;

/**
 * A report of one sentence about invented people, and what is to be read out of it: "Mara Voss said Norland shelled Port Azul on Monday, killing 12
 * people."
 *
 * @param speaker who says it
 * @param attacker who does it
 * @param place where it is done
 * @param day when
 */
record Dispatch(String id, String speaker, String attacker, String place, LocalDate day) {

    static final Producer FIRST = new Producer("0.1", "tables-1", "places-1");
    static final Producer SECOND = new Producer("0.2", "tables-2", "places-1");

    static final Dispatch PORT_AZUL =
            new Dispatch("port-azul", "Mara Voss", "Norland", "Port Azul", LocalDate.of(2031, 3, 3));
    static final Dispatch GRAYHAVEN =
            new Dispatch("grayhaven", "Ilan Drozd", "Sudmark", "Grayhaven", LocalDate.of(2031, 3, 8));

    /** The same with another attacker, which makes other words. */
    Dispatch blaming(String other) {
        return new Dispatch(id, speaker, other, place, day);
    }

    Dispatch withId(String other) {
        return new Dispatch(other, speaker, attacker, place, day);
    }

    String text() {
        return speaker + " said " + attacker + " shelled " + place + " on Monday, killing 12 people.";
    }

    Report report() {
        return Report.of(id, text())
                .withPublished(day.plusDays(1), PublishedFrom.GIVEN)
                .withPublisher("Harbour Times")
                .withTitle("Shells on " + place);
    }

    Reading reading() {
        return reading(FIRST);
    }

    Reading reading(Producer producer) {
        return new Reading(
                report(),
                Optional.of(producer),
                List.of(new Sentence(span(text()), false)),
                List.of(),
                List.of(new Toponym(span(place), Optional.of("p1"), ToponymUse.LITERAL, Optional.of(0.75))),
                List.of(new Place("p1", Optional.of(7), place, 43.25, -8.5, Optional.of("XA"), PlaceKind.CITY)),
                List.of(
                        actor("a1", ActorKind.PERSON, speaker, Optional.of(Sector.GOV)),
                        actor("a2", ActorKind.COUNTRY, attacker, Optional.empty()),
                        actor("a3", ActorKind.GROUP, "people", Optional.of(Sector.CVL))),
                List.of(new Quantity(
                        span("12 people"),
                        Optional.of(BigDecimal.valueOf(12)),
                        Optional.empty(),
                        Optional.empty(),
                        QuantityComparator.EXACT,
                        Optional.of("person"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(QuantityEffect.KILLED))),
                List.of(new Casualty(
                        span("12 people"),
                        QuantityEffect.KILLED,
                        Optional.empty(),
                        Optional.of(0),
                        12,
                        Optional.empty(),
                        Optional.empty(),
                        CasualtyScope.HAPPENING)),
                List.of(statement()),
                List.of(event()));
    }

    private Actor actor(String name, ActorKind kind, String words, Optional<Sector> sector) {
        return new Actor(name, kind, words, Optional.of("XA"), sector, Optional.empty(), List.of(span(words)));
    }

    private Statement statement() {
        return new Statement(
                "s1",
                List.of(new Source(span(speaker), Optional.of("a1"), false)),
                SourceKind.NAMED,
                List.of(span("said")),
                new Quotation(
                        List.of(span(text().substring(text().indexOf(attacker)))),
                        QuotationForm.INDIRECT,
                        List.of(),
                        List.of("shell")),
                SpeechAct.ASSERT,
                new Reception(List.of(), List.of()),
                Optional.of(Interval.ofDay(day.plusDays(1))),
                Optional.empty(),
                Optional.empty(),
                0.875);
    }

    private Event event() {
        return new Event(
                "e1",
                span("shelled"),
                span(text()),
                new EventCode(
                        EventType.ASSAULT, Optional.of(EventMode.ASSAULT_HEAVY_WEAPONS), List.of(), Optional.empty()),
                new EventRoles(List.of("a2"), List.of("a3")),
                Optional.of(new Where("p1", PlacePrecision.CITY)),
                Optional.of(Interval.ofDay(day)),
                new Factuality(EventStatus.OCCURRED, Optional.of("s1")),
                List.of(0),
                Optional.empty(),
                new Assessment(0.5, 0.25, List.of()));
    }

    private Span span(String words) {
        int start = text().indexOf(words);
        return Span.of(text(), start, start + words.length());
    }
}
