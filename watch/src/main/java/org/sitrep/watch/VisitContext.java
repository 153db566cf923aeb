// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.time.Clock;
import java.util.function.Consumer;
import org.sitrep.archive.Watchlist;

/**
 * What every visit needs.
 *
 * @param list what is watched, and where what was found out is noted
 */
record VisitContext(
        Watchlist list,
        Fetching fetching,
        Keeper keeper,
        Captures captures,
        WatchSettings settings,
        Clock clock,
        WatchListener listener) {

    /** One at a time. */
    void tell(Consumer<WatchListener> news) {
        synchronized (listener) {
            try {
                news.accept(listener);
            } catch (RuntimeException e) {
                throw new ListenerException(e);
            }
        }
    }
}
