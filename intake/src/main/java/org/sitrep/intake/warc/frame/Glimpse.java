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
            if (Arrays.equals(first, WARC)) {
                return Beginning.RECORD;
            }
            boolean holdsSomething = count == WARC.length || (count > 0 && inflater.finished());
            return holdsSomething || isEmpty(in, index + head) ? Beginning.SOMETHING : Beginning.NO_MEMBER;
        } catch (DataFormatException e) {
            return Beginning.NO_MEMBER;
        }
    }

    /** Whether the member ends before its first byte, and says so: some writers end their files so. */
    private boolean isEmpty(Window in, int from) {
        int end = from + (int) inflater.getBytesRead();
        if (!inflater.finished() || inflater.getBytesWritten() > 0 || !in.has(end + GzipMembers.TRAILER)) {
            return false;
        }
        int sum = 0;
        for (int i = end; i < end + GzipMembers.TRAILER; i++) {
            sum |= in.at(i);
        }
        return sum == 0;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
