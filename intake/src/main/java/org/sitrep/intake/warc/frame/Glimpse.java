// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc.frame;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Tells by the first bytes in a gzip member whether a record begins there. */
final class Glimpse implements AutoCloseable {

    /** How a member begins. */
    enum Beginning {
        RECORD,
        SOMETHING,
        NO_MEMBER
    }

    static final byte[] WARC = {'W', 'A', 'R', 'C', '/'};

    /** Enough for the tables of codes before the first byte. */
    private static final int PROBE = 1024;

    private final Inflater inflater = new Inflater(true);
    private final Effort effort;

    Glimpse(Effort effort) {
        this.effort = effort;
    }

    Beginning at(Window in, int index) {
        int head = GzipHead.length(in, index);
        if (head == GzipHead.NONE) {
            return Beginning.NO_MEMBER;
        }
        in.has(index + head + PROBE);
        effort.spend(PROBE);
        inflater.reset();
        inflater.setInput(in.array(), in.offset() + index + head, Math.min(PROBE, in.size() - index - head));
        byte[] first = new byte[WARC.length];
        try {
            int count = inflater.inflate(first);
            return Arrays.equals(first, WARC)
                    ? Beginning.RECORD
                    : count == WARC.length || inflater.finished() ? Beginning.SOMETHING : Beginning.NO_MEMBER;
        } catch (DataFormatException e) {
            return Beginning.NO_MEMBER;
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
