// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** What a report must be, whatever words are looked for. */
final class Filters {

    private Filters() {}

    /** {@code words}, of those reports only that pass the filters of {@code request}. */
    static Query narrowed(Query words, SearchRequest request) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, Occur.MUST);
        addKnown(request.asKnownOn(), all);
        request.filters().forEach((facet, values) -> all.add(oneOf(facet, values), Occur.FILTER));
        if (request.since().isPresent() || request.until().isPresent()) {
            all.add(published(request.since(), request.until()), Occur.FILTER);
        }
        return all.build();
    }

    private static void addKnown(Optional<Instant> asKnownOn, BooleanQuery.Builder all) {
        if (asKnownOn.isEmpty()) {
            all.add(NumericDocValuesField.newSlowExactQuery(Fields.KNOWN_UNTIL, Fields.STANDS), Occur.FILTER);
            return;
        }
        long then = Fields.micros(asKnownOn.get());
        all.add(NumericDocValuesField.newSlowRangeQuery(Fields.KNOWN_FROM, Long.MIN_VALUE, then), Occur.FILTER);
        all.add(NumericDocValuesField.newSlowRangeQuery(Fields.KNOWN_UNTIL, then + 1, Long.MAX_VALUE), Occur.FILTER);
    }

    private static Query oneOf(Facet facet, Set<String> values) {
        List<BytesRef> terms =
                values.stream().map(Folding::fold).map(BytesRef::new).toList();
        return new TermInSetQuery(facet.filterField(), terms);
    }

    private static Query published(Optional<LocalDate> since, Optional<LocalDate> until) {
        return LongField.newRangeQuery(
                Fields.PUBLISHED,
                since.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                until.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
    }
}
