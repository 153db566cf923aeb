// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.record.Place;
import org.sitrep.record.Toponym;

/** Finds toponyms and settles which place each means. Thread-safe. */
public final class PlaceReader {

    private final ToponymFinder finder;

    private PlaceReader(ToponymFinder finder) {
        this.finder = finder;
    }

    public static PlaceReader load() {
        return new PlaceReader(new ToponymFinder(Gazetteer.load(), Metonymy.load()));
    }

    /** The places of a text. A capital or seat that stands for a government is no place. */
    public Places read(AnnotatedText text) {
        List<ToponymFinder.Candidate> candidates = finder.find(text);
        List<Optional<Entry>> meant = new Resolver(text, candidates).resolve();
        Map<Entry, Place> gazetteer = new LinkedHashMap<>();
        List<Toponym> toponyms = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Optional<String> id = meant.get(i)
                    .map(entry -> gazetteer
                            .computeIfAbsent(entry, e -> place("pl" + (gazetteer.size() + 1), e))
                            .id());
            toponyms.add(new Toponym(text.span(candidates.get(i).range()), id));
        }
        return new Places(toponyms, List.copyOf(gazetteer.values()));
    }

    private static Place place(String id, Entry entry) {
        return new Place(
                id,
                entry.geonames() == 0 ? Optional.empty() : Optional.of(entry.geonames()),
                entry.name(),
                entry.latitude(),
                entry.longitude(),
                entry.countryCode(),
                entry.kind());
    }
}
