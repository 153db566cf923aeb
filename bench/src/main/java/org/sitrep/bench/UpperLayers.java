// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.actor.ActorReader;
import org.sitrep.reading.event.EventReader;
import org.sitrep.reading.event.Happenings;
import org.sitrep.reading.event.given.EarlierLayers;
import org.sitrep.reading.place.PlaceReader;
import org.sitrep.reading.place.Places;
import org.sitrep.reading.quantity.QuantityReader;
import org.sitrep.reading.statement.StatementReader;
import org.sitrep.reading.time.TimeReader;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.time.TimeExpression;

/** The layers above the language layer, each by itself and all in a row. All texts are read as of one day. */
final class UpperLayers {

    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2026, 1, 15));

    private final TimeReader times = TimeReader.load();
    private final QuantityReader quantities = QuantityReader.load();
    private final PlaceReader places = PlaceReader.load();
    private final ActorReader actors = ActorReader.load();
    private final StatementReader statements = StatementReader.load();
    private final EventReader events = EventReader.load();

    /** A text with what each layer is given of it, and its record. */
    record Prepared(AnnotatedText text, EarlierLayers found, Reading reading) {}

    Prepared prepare(AnnotatedText text) {
        EarlierLayers found = findings(text);
        return new Prepared(text, found, reading(text, found));
    }

    List<TimeExpression> times(AnnotatedText text) {
        return times.read(text, PUBLISHED);
    }

    List<Quantity> quantities(AnnotatedText text, List<TimeExpression> found) {
        return quantities.read(text, found);
    }

    Places places(AnnotatedText text) {
        return places.read(text);
    }

    List<Actor> actors(AnnotatedText text, Places found) {
        return actors.read(text, found, PUBLISHED);
    }

    List<Statement> statements(AnnotatedText text, List<TimeExpression> time, List<Actor> actor) {
        return statements.read(text, time, actor, PUBLISHED);
    }

    Happenings events(AnnotatedText text, EarlierLayers found) {
        return events.read(text, found);
    }

    /** All layers but the last. */
    EarlierLayers findings(AnnotatedText text) {
        List<TimeExpression> time = times(text);
        Places place = places(text);
        List<Actor> actor = actors(text, place);
        return new EarlierLayers(PUBLISHED, time, quantities(text, time), place, actor, statements(text, time, actor));
    }

    private Reading reading(AnnotatedText text, EarlierLayers found) {
        Happenings happenings = events(text, found);
        return new Reading(
                report(text.text()),
                Optional.empty(),
                text.sentences(),
                found.times(),
                found.places().toponyms(),
                found.places().gazetteer(),
                happenings.actors(),
                found.quantities(),
                List.of(),
                found.statements(),
                happenings.events());
    }

    private static Report report(String text) {
        return new Report(
                "bench",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PUBLISHED,
                Optional.of(PublishedFrom.GIVEN),
                "en",
                text,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
