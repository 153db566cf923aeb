// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.participant;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.lexicon.Countries;
import org.sitrep.reading.place.Places;
import org.sitrep.record.place.Place;
import org.sitrep.record.place.Toponym;

/** The places that the words of a text name literally, and the countries in which they lie. Immutable. */
public final class PlaceCountries {

    private final Map<Integer, Toponym> toponyms = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    public PlaceCountries(AnnotatedText text, Places found) {
        found.gazetteer().forEach(place -> places.put(place.id(), place));
        for (Toponym toponym : found.listLiteral()) {
            TokenRange range = text.tokensIn(toponym.span());
            for (int token = range.first(); token < range.end(); token++) {
                toponyms.putIfAbsent(token, toponym);
            }
        }
    }

    boolean isToponym(int token) {
        return toponyms.containsKey(token);
    }

    Optional<PlaceCountry> find(int token) {
        return Optional.ofNullable(toponyms.get(token))
                .flatMap(toponym -> toponym.place()
                        .flatMap(id -> Optional.ofNullable(places.get(id)))
                        .flatMap(Place::country)
                        .flatMap(code -> Countries.get().findByCode(code))
                        .map(country -> new PlaceCountry(country, toponym.span())));
    }
}
