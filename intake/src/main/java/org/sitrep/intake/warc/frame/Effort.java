// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc.frame;

import java.io.InputStream;

/**
 * How much work a file may cause, in bytes looked at: in proportion to the bytes that it has, so that neither one that unpacks without
 * end nor one that is looked at again and again can take up more than its time.
 */
final class Effort {

    private static final long FREE = 256L << 20;

    /** Pages and their likes seldom shrink to less than a fiftieth. */
    private static final long FOR_EACH_BYTE = 100;

    private long earned = FREE;
    private boolean spent;

    /** The stream, whose bytes are counted. */
    Window.Source of(InputStream in) {
        return (into, from, length) -> {
            int count = in.read(into, from, length);
            earned += Math.max(0, count) * FOR_EACH_BYTE;
            return count;
        };
    }

    void spend(long bytes) {
        earned -= bytes;
        spent |= earned < 0;
    }

    /** Once it is, it stays so. */
    boolean isSpent() {
        return spent;
    }
}
