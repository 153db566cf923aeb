// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.FixedBitSet;

/**
 * The documents that were found.
 *
 * @param best the first of them
 * @param all all of them, by document number
 * @param cutShort whether time ran out before all were found
 */
record Matches(TopFieldDocs best, FixedBitSet all, boolean cutShort) {

    /** Time ran out before the first was found. */
    static Matches none(int documents) {
        TotalHits total = new TotalHits(0, TotalHits.Relation.EQUAL_TO);
        return new Matches(
                new TopFieldDocs(total, new ScoreDoc[0], new SortField[0]), new FixedBitSet(documents), true);
    }

    int total() {
        return all.cardinality();
    }
}
