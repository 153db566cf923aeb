// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;

/** Counts which values the reports that were found have, and picks the most frequent ones. */
final class FacetCounter {

    private static final int MOST_VALUES = 10;

    private final FacetOrdinals ordinals = new FacetOrdinals();

    List<FacetCount> most(Facet facet, DirectoryReader reader, FixedBitSet found) throws IOException {
        OrdinalMap values = ordinals.of(facet, reader);
        int[] counts = new int[Math.toIntExact(values.getValueCount())];
        for (LeafReaderContext segment : reader.leaves()) {
            count(FacetOrdinals.valuesOf(facet, segment), values.getGlobalOrds(segment.ord), segment, found, counts);
        }
        List<FacetCount> most = new ArrayList<>();
        for (int value : mostFrequent(counts)) {
            most.add(new FacetCount(FacetOrdinals.text(facet, values, value, reader), counts[value]));
        }
        return List.copyOf(most);
    }

    private static void count(
            SortedSetDocValues values, LongValues global, LeafReaderContext segment, FixedBitSet found, int[] counts)
            throws IOException {
        int end = segment.docBase + segment.reader().maxDoc();
        for (int document = found.nextSetBit(segment.docBase, end);
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = document + 1 < end ? found.nextSetBit(document + 1, end) : DocIdSetIterator.NO_MORE_DOCS) {
            if (values.advanceExact(document - segment.docBase)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    counts[Math.toIntExact(global.get(values.nextOrd()))]++;
                }
            }
        }
    }

    /** Global ordinals rise with the values, so the lesser of equals comes first. */
    private static List<Integer> mostFrequent(int[] counts) {
        Comparator<Integer> rarestFirst =
                Comparator.<Integer>comparingInt(value -> counts[value]).thenComparing(Comparator.reverseOrder());
        PriorityQueue<Integer> most = new PriorityQueue<>(rarestFirst);
        IntStream.range(0, counts.length).filter(value -> counts[value] > 0).forEach(value -> {
            most.add(value);
            if (most.size() > MOST_VALUES) {
                most.remove();
            }
        });
        return most.stream().sorted(rarestFirst.reversed()).toList();
    }
}
