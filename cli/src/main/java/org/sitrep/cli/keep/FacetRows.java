// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.archive.search.Facet;
import org.sitrep.archive.search.FacetCount;
import org.sitrep.archive.search.SearchRequest;
import org.sitrep.archive.search.SearchResult;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Row;
import org.sitrep.record.json.PublishedName;

/** How many of the reports that were found have which values, as rows of a listing. */
final class FacetRows {

    /** Months follow from days. */
    private static final Set<Facet> COUNTED = EnumSet.complementOf(EnumSet.of(Facet.MONTH));

    private FacetRows() {}

    /** The same search for counts instead of reports. */
    static SearchRequest counting(SearchRequest request) {
        return request.page(0, 0).counting(COUNTED);
    }

    /** @param limit so many values of each facet at most */
    static Stream<Row> of(SearchResult result, Optional<Integer> limit) {
        return result.facets().entrySet().stream().flatMap(facet -> rows(facet, limit));
    }

    private static Stream<Row> rows(Map.Entry<Facet, List<FacetCount>> facet, Optional<Integer> limit) {
        String name = PublishedName.of(facet.getKey());
        List<FacetCount> counts = facet.getValue();
        int shown = Math.min(counts.size(), limit.orElse(counts.size()));
        return IntStream.range(0, shown).mapToObj(i -> row(name, counts.get(i), i == 0));
    }

    /** The first value of a facet has its name above it. */
    private static Row row(String facet, FacetCount count, boolean first) {
        List<String> lines = new ArrayList<>();
        if (first) {
            lines.add(facet);
        }
        lines.add(String.format(Locale.ROOT, "%,11d %s", count.reports(), count.value()));
        return new Row(
                List.of(
                        Field.of("facet", facet),
                        Field.of("value", count.value()),
                        Field.of("reports", count.reports())),
                lines);
    }
}
