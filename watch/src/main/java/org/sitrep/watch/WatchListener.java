// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.watch;

import java.time.Instant;
import org.sitrep.archive.watch.Trouble;

/** Is told of what happens while feeds are watched, on many threads, one at a time. */
public interface WatchListener {

    /** A report came in. */
    void kept(String feed, Kept kept);

    /** A feed could not be read, where it could the last time. */
    void failing(String feed, Trouble why, Instant next);

    /** A feed can be read again. */
    void recovered(String feed);

    /** No report could be made of an article, and it is given up. */
    void lost(String article, Trouble why);
}
