// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place.sense;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.gazetteer.Entry;
import org.sitrep.reading.place.toponym.PlaceWords;
import org.sitrep.record.place.PlaceKind;

/** Where a report as a whole is set: the countries and divisions it speaks of. Immutable once made. */
final class GeographicFocus {

    /** More names than these do not make it any clearer which division is meant; keeps the work linear. */
    private static final int MOST_VOTES = 500;

    /** Further mentions of a name add nothing to what it says. Set by hand, as are the next two; the learned weights follow them. */
    private static final int MOST_MENTIONS = 3;

    /** What a country's own name says of it, a state's or adjective's being 1. */
    private static final double COUNTRY_NAME = 2;

    /** The same of a name all whose places lie in one country. */
    private static final double NAME_IN_ONE_COUNTRY = 0.5;

    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> divisions = new HashMap<>();
    private final Map<String, Map<String, Double>> votes = new HashMap<>();
    private final double allCountries;
    private final double allDivisions;
    private final Optional<String> publisherCountry;

    GeographicFocus(List<NameGroup> groups, Map<String, Integer> nations, Optional<String> publisherCountry) {
        this.publisherCountry = publisherCountry;
        nations.forEach(
                (country, count) -> countries.merge(country, (double) Math.min(MOST_MENTIONS, count), Double::sum));
        groups.forEach(this::count);
        groups.forEach(this::vote);
        this.allCountries =
                countries.values().stream().mapToDouble(Double::doubleValue).sum();
        this.allDivisions =
                divisions.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** What a name says of the countries and divisions in the report; one that may be a country or a state says nothing. */
    private void count(NameGroup group) {
        boolean country = group.entries().stream().anyMatch(PlaceWords::isCountry);
        boolean state = group.entries().stream().anyMatch(PlaceWords::isState);
        if (country && state) {
            return;
        }
        double mentions = Math.min(MOST_MENTIONS, group.mentions().size());
        Set<String> seen = new HashSet<>();
        for (Entry entry : group.entries()) {
            if (PlaceWords.isCountry(entry)) {
                countries.merge(entry.country(), COUNTRY_NAME * mentions, Double::sum);
            } else if (PlaceWords.isState(entry) && seen.add(entry.division())) {
                countries.merge(entry.country(), mentions, Double::sum);
                divisions.merge(entry.division(), mentions, Double::sum);
            }
        }
        boolean single = group.entries().stream().map(Entry::country).distinct().count() == 1;
        if (single && !country && !state) {
            countries.merge(group.entries().getFirst().country(), NAME_IN_ONE_COUNTRY * mentions, Double::sum);
        }
    }

    /** Every name speaks for the divisions it may lie in, the louder the fewer they are; several towns and counties of one agree. */
    private void vote(NameGroup group) {
        List<String> possible = group.entries().stream()
                .filter(entry -> entry.kind() == PlaceKind.CITY
                        || entry.kind() == PlaceKind.ADMIN2
                        || entry.kind() == PlaceKind.ADMIN1)
                .filter(entry -> !entry.admin1().isEmpty())
                .map(Entry::division)
                .distinct()
                .toList();
        possible.forEach(division -> votes.computeIfAbsent(division, d -> new TreeMap<>())
                .merge(group.name(), 1.0 / possible.size(), Math::max));
    }

    /** How much the other names of the report speak for the division of a place: 1 for one that lies nowhere else. */
    double agreement(Entry entry, String name) {
        return votes.getOrDefault(entry.division(), Map.of()).entrySet().stream()
                .filter(vote -> !vote.getKey().equals(name))
                .limit(MOST_VOTES)
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /** The share of a country in what the report says of countries, from 0 to 1; empty where it says nothing. */
    Optional<Double> findCountryShare(Entry entry) {
        return allCountries == 0
                ? Optional.empty()
                : Optional.of(countries.getOrDefault(entry.country(), 0.0) / allCountries);
    }

    /** The share of a division in what the report says of states and provinces; empty where it names none. */
    Optional<Double> findDivisionShare(Entry entry) {
        return allDivisions == 0
                ? Optional.empty()
                : Optional.of(divisions.getOrDefault(entry.division(), 0.0) / allDivisions);
    }

    /** Whether a place lies in the country the report was published in, where that is known. */
    boolean isAtHome(Entry entry) {
        return publisherCountry.filter(entry.country()::equals).isPresent();
    }
}
