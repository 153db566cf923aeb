// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.sitrep.gazetteer.Gazetteer;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.Annotator;
import org.sitrep.language.LanguageDetector;
import org.sitrep.language.models.ModelStore;
import org.sitrep.reading.actor.ActorReader;
import org.sitrep.reading.event.EventReader;
import org.sitrep.reading.event.Happenings;
import org.sitrep.reading.event.given.EarlierLayers;
import org.sitrep.reading.place.PlaceReader;
import org.sitrep.reading.place.Places;
import org.sitrep.reading.place.Publishers;
import org.sitrep.reading.quantity.QuantityReader;
import org.sitrep.reading.statement.StatementReader;
import org.sitrep.reading.statement.caveat.CaveatScope;
import org.sitrep.reading.time.TimeReader;
import org.sitrep.record.Failure;
import org.sitrep.record.Outcome;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.time.TimeExpression;

/** Reads reports, layer by layer. Thread-safe; meant to be loaded once. */
public final class Reader {

    private static final String ENGLISH = "en";

    private final LanguageDetector languageDetector;
    private final Annotator annotator;
    private final TimeReader timeReader;
    private final QuantityReader quantityReader;
    private final Publishers publishers;
    private final PlaceReader placeReader;
    private final ActorReader actorReader;
    private final StatementReader statementReader;
    private final EventReader eventReader;

    private Reader(Annotator annotator, PlaceReader placeReader, StatementReader statementReader) {
        this.annotator = annotator;
        this.placeReader = placeReader;
        this.publishers = Publishers.load();
        this.languageDetector = LanguageDetector.load();
        this.timeReader = TimeReader.load();
        this.quantityReader = QuantityReader.load();
        this.actorReader = ActorReader.load();
        this.statementReader = statementReader;
        this.eventReader = EventReader.load();
    }

    /** Loads models and lexicons, side by side; converted models are kept in the user's cache folder, whatever comes of it. */
    public static Reader load() {
        return load(ModelStore.ofUser(notice -> {}));
    }

    /** The same with converted models kept elsewhere. */
    public static Reader load(ModelStore store) {
        return load(store, PlaceReader::load);
    }

    /** The same, with the places of a gazetteer that was imported. */
    public static Reader load(ModelStore store, Gazetteer gazetteer) {
        return load(store, () -> PlaceReader.of(gazetteer));
    }

    private static Reader load(ModelStore store, Supplier<PlaceReader> placeReader) {
        CompletableFuture<PlaceReader> places = CompletableFuture.supplyAsync(placeReader);
        CompletableFuture<StatementReader> statements = CompletableFuture.supplyAsync(StatementReader::load);
        return new Reader(Annotator.load(store), places.join(), statements.join());
    }

    /** The record of one report, or why there is none: only English is read. */
    public Outcome read(Report report) {
        Optional<String> foreign = report.language().equals(ENGLISH)
                ? languageDetector.findForeign(report.text())
                : Optional.of(report.language());
        if (foreign.isPresent()) {
            return new Failure(
                    report.id(),
                    "unsupported-language",
                    "The report is not in English but in the language \"" + foreign.get() + "\". Translate it first.");
        }
        return readEnglish(report);
    }

    private Reading readEnglish(Report report) {
        return complete(readEarlier(report), eventReader);
    }

    /** Reads an English report up to its events. For programs that learn or measure the event layer. */
    public EarlierReading readEarlier(Report report) {
        AnnotatedText text = annotator.annotate(report.text());
        Report dated = dated(report, text).withCredits(Credits.of(text));
        List<TimeExpression> times = timeReader.read(text, dated.published());
        List<Quantity> quantities = quantityReader.read(text, times);
        Places places = placeReader.read(text, publishers.findCountry(report));
        List<Actor> actors = actorReader.read(text, places, dated.published());
        List<Statement> said = statementReader.read(text, times, actors, dated.published());
        List<Statement> statements = CaveatScope.settle(text, quantities, said);
        return new EarlierReading(
                dated, text, new EarlierLayers(dated.published(), times, quantities, places, actors, statements));
    }

    /** Reads the events and puts the record together. */
    public static Reading complete(EarlierReading earlier, EventReader eventReader) {
        EarlierLayers found = earlier.found();
        Happenings happenings = eventReader.read(earlier.text(), found);
        return new Reading(
                earlier.report(),
                earlier.text().sentences(),
                found.times(),
                found.places().toponyms(),
                found.places().gazetteer(),
                happenings.actors(),
                found.quantities(),
                found.statements(),
                happenings.events());
    }

    private Report dated(Report report, AnnotatedText text) {
        if (report.published().isPresent()) {
            return report;
        }
        return timeReader
                .inferPublished(text)
                .map(day -> report.withPublished(day, PublishedFrom.INFERRED))
                .orElse(report);
    }
}
