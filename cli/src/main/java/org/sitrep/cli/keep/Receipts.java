// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sitrep.cli.listing.Listing;

/**
 * Has things kept, a few in a transaction, and tells of each once it is kept, in the order in which they come. Not thread-safe.
 *
 * <p>What has been told of is in the archive for good; what has not may be.
 */
final class Receipts<T> {

    /** A transaction waits for the disk once, which costs as much as reading a short report. */
    private static final int TOGETHER = 16;

    private final Function<List<T>, List<Receipt>> keeping;
    private final Listing listing;
    private final List<T> waiting = new ArrayList<>();

    /** @param keeping keeps some, all or none, and gives a receipt for each */
    Receipts(Function<List<T>, List<Receipt>> keeping, Listing listing) {
        this.keeping = keeping;
        this.listing = listing;
    }

    void keep(T thing) {
        waiting.add(thing);
        if (waiting.size() == TOGETHER) {
            flush();
        }
    }

    /** Tells of something that is not to be kept, in its turn. */
    void tell(Receipt receipt) {
        flush();
        listing.write(receipt.row());
    }

    /** Has those kept that wait for others. */
    void flush() {
        if (!waiting.isEmpty()) {
            keeping.apply(List.copyOf(waiting)).stream().map(Receipt::row).forEach(listing::write);
            waiting.clear();
        }
    }

    void finish() {
        flush();
        listing.finish();
    }
}
