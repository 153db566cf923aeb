// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * The values of facets, numbered through all segments of the index. Each segment numbers its own; joining these takes time, so what was
 * joined for the state of the index searched last is kept.
 */
final class FacetOrdinals {

    private final Map<Facet, OrdinalMap> joined = new EnumMap<>(Facet.class);

    synchronized OrdinalMap of(Facet facet, DirectoryReader reader) throws IOException {
        IndexReader.CacheKey state = reader.getReaderCacheHelper().getKey();
        OrdinalMap known = joined.get(facet);
        if (known != null && known.owner == state) {
            return known;
        }
        SortedSetDocValues[] values = new SortedSetDocValues[reader.leaves().size()];
        for (LeafReaderContext segment : reader.leaves()) {
            values[segment.ord] = valuesOf(facet, segment);
        }
        OrdinalMap made = OrdinalMap.build(state, values, PackedInts.DEFAULT);
        joined.put(facet, made);
        return made;
    }

    /** The values in one segment, under the segment's own numbers. */
    static SortedSetDocValues valuesOf(Facet facet, LeafReaderContext segment) throws IOException {
        return DocValues.getSortedSet(segment.reader(), facet.countField());
    }

    /** The value with the number {@code ordinal}. */
    static String text(Facet facet, OrdinalMap values, long ordinal, DirectoryReader reader) throws IOException {
        LeafReaderContext segment = reader.leaves().get(values.getFirstSegmentNumber(ordinal));
        return valuesOf(facet, segment)
                .lookupOrd(values.getFirstSegmentOrd(ordinal))
                .utf8ToString();
    }
}
