// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.Annotator;
import org.sitrep.language.models.ModelStore;
import org.sitrep.reading.actor.ActorReader;
import org.sitrep.reading.event.given.EarlierLayers;
import org.sitrep.reading.place.PlaceReader;
import org.sitrep.reading.place.Places;
import org.sitrep.reading.place.Publishers;
import org.sitrep.reading.producer.Producers;
import org.sitrep.reading.quantity.QuantityReader;
import org.sitrep.reading.statement.StatementReader;
import org.sitrep.reading.statement.caveat.CaveatScope;
import org.sitrep.reading.time.TimeReader;
import org.sitrep.record.Producer;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.time.TimeExpression;

/** Reads English reports up to their events. Thread-safe; meant to be loaded once. */
public final class EarlierReader {

    private final Annotator annotator;
    private final TimeReader timeReader;
    private final QuantityReader quantityReader;
    private final Publishers publishers;
    private final PlaceReader placeReader;
    private final ActorReader actorReader;
    private final StatementReader statementReader;

    private EarlierReader(Annotator annotator, PlaceReader placeReader, StatementReader statementReader) {
        this.annotator = annotator;
        this.placeReader = placeReader;
        this.publishers = Publishers.load();
        this.timeReader = TimeReader.load();
        this.quantityReader = QuantityReader.load();
        this.actorReader = ActorReader.load();
        this.statementReader = statementReader;
    }

    /** Loads models and lexicons; converted models are kept in the user's cache folder, whatever comes of it. */
    public static EarlierReader load() {
        return load(ModelStore.ofUser(notice -> {}), PlaceReader::load);
    }

    static EarlierReader load(ModelStore store, Supplier<PlaceReader> placeReader) {
        CompletableFuture<PlaceReader> places = CompletableFuture.supplyAsync(placeReader);
        CompletableFuture<StatementReader> statements = CompletableFuture.supplyAsync(StatementReader::load);
        return new EarlierReader(Annotator.load(store), places.join(), statements.join());
    }

    /** Who makes the readings. */
    Producer producer() {
        return Producers.of(placeReader.gazetteer());
    }

    public EarlierReading read(Report report) {
        AnnotatedText text = annotator.annotate(report.text());
        Report dated = dated(report, text).withCredits(Credits.of(report.credits(), text));
        List<TimeExpression> times = timeReader.read(text, dated.published());
        List<Quantity> quantities = quantityReader.read(text, times);
        Places places = placeReader.read(text, publishers.findCountry(report));
        List<Actor> actors = actorReader.read(text, places, dated.published());
        List<Statement> said = statementReader.read(text, times, actors, dated.published());
        List<Statement> statements = CaveatScope.settle(text, quantities, said);
        return new EarlierReading(
                dated, text, new EarlierLayers(dated.published(), times, quantities, places, actors, statements));
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
