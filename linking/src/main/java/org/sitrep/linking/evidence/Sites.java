// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.record.Reading;
import org.sitrep.record.event.Where;
import org.sitrep.record.place.Place;

/** The places of a reading, by their ids in it. */
final class Sites {

    private final Map<String, Place> places = new HashMap<>();

    private Sites(List<Place> gazetteer) {
        gazetteer.forEach(place -> places.put(place.id(), place));
    }

    static Sites of(Reading reading) {
        return new Sites(reading.gazetteer());
    }

    Optional<Site> find(Where where) {
        return Optional.ofNullable(places.get(where.place()))
                .map(place -> new Site(
                        key(place),
                        place.name(),
                        place.latitude(),
                        place.longitude(),
                        place.country(),
                        where.precision()));
    }

    private static String key(Place place) {
        return place.geonames()
                .map(number -> "g" + number)
                .orElseGet(() -> place.name() + " " + place.country().orElse(""));
    }
}
