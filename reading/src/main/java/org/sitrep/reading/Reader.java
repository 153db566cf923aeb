// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.sitrep.gazetteer.Gazetteer;
import org.sitrep.language.models.ModelStore;
import org.sitrep.reading.casualty.CasualtyReader;
import org.sitrep.reading.event.EventReader;
import org.sitrep.reading.event.Happenings;
import org.sitrep.reading.event.assessment.Likelihood;
import org.sitrep.reading.event.given.EarlierLayers;
import org.sitrep.reading.place.PlaceReader;
import org.sitrep.record.Outcome;
import org.sitrep.record.Producer;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.event.Event;
import org.sitrep.record.identity.ItemIds;

/** Reads reports, layer by layer. Thread-safe; meant to be loaded once. */
public final class Reader {

    private final LanguageCheck languageCheck;
    private final EarlierReader earlierReader;
    private final EventReader eventReader;
    private final CasualtyReader casualtyReader;
    private final Producer producer;

    private Reader(EarlierReader earlierReader, EventReader eventReader, Producer producer) {
        this.languageCheck = LanguageCheck.load();
        this.earlierReader = earlierReader;
        this.eventReader = eventReader;
        this.casualtyReader = CasualtyReader.load();
        this.producer = producer;
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
        CompletableFuture<EventReader> events = CompletableFuture.supplyAsync(EventReader::load);
        EarlierReader earlier = EarlierReader.load(store, placeReader);
        return new Reader(earlier, events.join(), earlier.producer());
    }

    /** The record of one report, or why there is none: only English is read. */
    public Outcome read(Report report) {
        Optional<Outcome> refusal = languageCheck.findRefusal(report).map(Outcome.class::cast);
        return refusal.orElseGet(() -> readEnglish(report));
    }

    private Reading readEnglish(Report report) {
        return ItemIds.settle(complete(earlierReader.read(report), eventReader, casualtyReader)
                .withProducer(producer));
    }

    /** Reads the events and the casualties and puts the record together. */
    public static Reading complete(EarlierReading earlier, EventReader eventReader, CasualtyReader casualtyReader) {
        EarlierLayers found = earlier.found();
        Happenings happenings = eventReader.read(earlier.text(), found);
        boolean relevant = happenings.events().stream()
                .map(Event::assessment)
                .anyMatch(each -> new Likelihood(each.confidence(), each.wanted()).isOfTheField());
        return new Reading(
                earlier.report().withRelevant(relevant),
                Optional.empty(),
                earlier.text().sentences(),
                found.times(),
                found.places().toponyms(),
                found.places().gazetteer(),
                happenings.actors(),
                found.quantities(),
                casualtyReader.read(earlier.text(), found),
                found.statements(),
                happenings.events());
    }
}
