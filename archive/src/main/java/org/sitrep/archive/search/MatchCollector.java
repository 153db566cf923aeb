// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Notes every document that is found, for counting. */
final class MatchCollector extends SimpleCollector {

    private final FixedBitSet found;
    private int base;

    private MatchCollector(FixedBitSet found) {
        this.found = found;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) {
        base = segment.docBase;
    }

    @Override
    public void collect(int document) {
        found.set(base + document);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** For a search on one thread: its collectors share one set. */
    static final class Manager implements CollectorManager<MatchCollector, FixedBitSet> {

        private final FixedBitSet found;

        Manager(int documents) {
            found = new FixedBitSet(documents);
        }

        @Override
        public MatchCollector newCollector() {
            return new MatchCollector(found);
        }

        @Override
        public FixedBitSet reduce(Collection<MatchCollector> collectors) {
            return found;
        }
    }
}
