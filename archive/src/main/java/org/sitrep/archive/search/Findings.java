// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What reading found in a report, as far as one can filter by it or count it. Empty values are passed over.
 *
 * @param actors names of actors
 * @param countries ISO 3166 codes of countries
 * @param places names of places
 * @param types PLOVER types of events
 * @param acts what is done by the statements: assert, deny, demand
 * @param statuses statuses of events: occurred, threatened, planned
 * @param days days on which events happen
 */
public record Findings(
        Set<String> actors,
        Set<String> countries,
        Set<String> places,
        Set<String> types,
        Set<String> acts,
        Set<String> statuses,
        Set<LocalDate> days) {

    /** Nothing was found, or the report has not been read. */
    public static final Findings NONE =
            new Findings(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Findings {
        actors = inOrder(actors);
        countries = inOrder(countries);
        places = inOrder(places);
        types = inOrder(types);
        acts = inOrder(acts);
        statuses = inOrder(statuses);
        days = inOrder(days);
    }

    private static <T extends Comparable<?>> Set<T> inOrder(Set<T> values) {
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }
}
