// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was found.
 *
 * @param total how many reports, of which {@code hits} are a few
 * @param hits the best first; of equals the one published last, then the one added last
 * @param facets for each facet asked for its most frequent values, the most frequent first, equals by value
 * @param shortfalls empty where all was found that was asked for
 */
public record SearchResult(long total, List<Hit> hits, Map<Facet, List<FacetCount>> facets, Set<Shortfall> shortfalls) {

    public SearchResult {
        hits = List.copyOf(hits);
        facets = Collections.unmodifiableMap(new TreeMap<>(facets));
        shortfalls = Collections.unmodifiableSet(new TreeSet<>(shortfalls));
    }
}
