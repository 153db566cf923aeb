// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.lexicon.Table;
import org.sitrep.record.Reading;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.quantity.Quantity;

/** Finds how many things a report says were fired, shot down, destroyed, and how many people were freed or exchanged. */
final class DeedReader {

    /** Set by hand: what the reading itself doubts is no figure. */
    private static final double LEAST_CONFIDENCE = 0.5;

    private static final Map<String, String> THINGS = load("counted-things.tsv", "unit", "thing");
    private static final Map<String, String> DEEDS = load("counted-deeds.tsv", "word", "deed");

    private final Reading reading;
    private final Surroundings surroundings;

    DeedReader(Reading reading, Surroundings surroundings) {
        this.reading = reading;
        this.surroundings = surroundings;
    }

    private static Map<String, String> load(String table, String key, String value) {
        Map<String, String> words = new HashMap<>();
        Table.load(DeedReader.class, table).rows().forEach(row -> words.put(row.get(key), row.get(value)));
        return Map.copyOf(words);
    }

    List<FigureEvidence> list() {
        List<FigureEvidence> counts = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Event event : reading.events()) {
            Optional<String> deed =
                    Optional.ofNullable(DEEDS.get(event.anchor().text().toLowerCase(Locale.ROOT)));
            boolean told = event.status() == EventStatus.OCCURRED || event.status() == EventStatus.ONGOING;
            if (told && deed.isPresent() && event.assessment().confidence() >= LEAST_CONFIDENCE) {
                for (int index : event.quantities()) {
                    find(index, deed.get()).filter(count -> taken.add(index)).ifPresent(counts::add);
                }
            }
        }
        return counts;
    }

    private Optional<FigureEvidence> find(int index, String deed) {
        Quantity quantity = reading.quantities().get(index);
        Optional<String> thing = quantity.unit().flatMap(unit -> Optional.ofNullable(THINGS.get(unit)));
        return quantity.effect().isPresent() || surroundings.isRate(quantity.span())
                ? Optional.empty()
                : thing.map(name -> count(quantity, name, deed));
    }

    private FigureEvidence count(Quantity quantity, String thing, String deed) {
        return new FigureEvidence(
                Words.of(quantity.span()),
                Words.of(surroundings.sentence(quantity.span())),
                Optional.empty(),
                thing,
                Optional.of(deed),
                Optional.empty(),
                quantity.value(),
                quantity.low(),
                quantity.high(),
                quantity.comparator(),
                surroundings.findSite(quantity.span()),
                surroundings.findAttack(quantity.span()),
                surroundings.findSpeaker(quantity.span()),
                surroundings.findDay(quantity.span()),
                true,
                false);
    }
}
