// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What to look for.
 *
 * @param query words in the query language of {@code package.md}; blank for all reports, the latest first
 * @param filters a report must have one of the values of each; upper and lower case and accents are alike
 * @param since the first day of publication; reports without a day are then left out
 * @param until the last day of publication, itself included; likewise
 * @param asKnownOn only what the archive stood by at this instant; empty for what it stands by now
 * @param limit how many hits to hand out, 0 to 1,000
 * @param offset how many hits to pass over, 0 to 100,000
 * @param facets which facets to count
 * @param budget how long the search may take; a result says when it was cut short
 */
public record SearchRequest(
        String query,
        Map<Facet, Set<String>> filters,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<Instant> asKnownOn,
        int limit,
        int offset,
        Set<Facet> facets,
        Duration budget) {

    /** Twenty times what a search of 100,000 reports may take. */
    private static final Duration DEFAULT_BUDGET = Duration.ofSeconds(1);

    private static final int DEFAULT_LIMIT = 20;
    private static final int MOST_HITS = 1_000;
    private static final int MOST_PASSED_OVER = 100_000;

    public SearchRequest {
        filters = Map.copyOf(filters);
        facets = Set.copyOf(facets);
        requireWithin("limit", limit, MOST_HITS);
        requireWithin("offset", offset, MOST_PASSED_OVER);
    }

    /** The first 20 reports that fit {@code query}, of those that stand now. */
    public static SearchRequest of(String query) {
        return new SearchRequest(
                query,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DEFAULT_LIMIT,
                0,
                Set.of(),
                DEFAULT_BUDGET);
    }

    /** The same, of reports with one of {@code values} only. */
    public SearchRequest where(Facet facet, String... values) {
        Map<Facet, Set<String>> more = new EnumMap<>(Facet.class);
        more.putAll(filters);
        more.put(facet, Set.of(values));
        return new SearchRequest(query, more, since, until, asKnownOn, limit, offset, facets, budget);
    }

    /** The same, of reports published from {@code first} to {@code last}. */
    public SearchRequest published(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new SearchRequest(query, filters, first, last, asKnownOn, limit, offset, facets, budget);
    }

    /** The same, as it would have been answered then. */
    public SearchRequest asKnownOn(Instant then) {
        return new SearchRequest(query, filters, since, until, Optional.of(then), limit, offset, facets, budget);
    }

    /** The same, another page of it. */
    public SearchRequest page(int newOffset, int newLimit) {
        return new SearchRequest(query, filters, since, until, asKnownOn, newLimit, newOffset, facets, budget);
    }

    /** The same, and {@code counted} are counted over all reports found. */
    public SearchRequest counting(Set<Facet> counted) {
        return new SearchRequest(query, filters, since, until, asKnownOn, limit, offset, counted, budget);
    }

    /** The same, in another time. */
    public SearchRequest within(Duration newBudget) {
        return new SearchRequest(query, filters, since, until, asKnownOn, limit, offset, facets, newBudget);
    }

    private static void requireWithin(String name, int value, int most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException("The " + name + " must be from 0 to " + most + ", not " + value + ".");
        }
    }
}
