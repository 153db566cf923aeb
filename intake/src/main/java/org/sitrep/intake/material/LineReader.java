// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.material;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads lines of bytes and never holds more than one, nor more of it than {@link Limits#BYTES}. Not thread-safe. */
public final class LineReader {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private boolean tooLong;

    public LineReader(InputStream in) {
        this.in = in;
    }

    /** Reads the next line without its line feed into {@code line}; false at the end of the input. */
    public boolean next(ByteArrayOutputStream line) throws IOException {
        line.reset();
        tooLong = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            append(line, end - position);
            position = end + 1;
            if (end < limit) {
                return true;
            }
        }
        return any;
    }

    /** Whether the line just read was longer than the limit; then only its beginning was kept. */
    public boolean isTooLong() {
        return tooLong;
    }

    private void append(ByteArrayOutputStream line, int length) {
        int room = Math.min(length, Limits.BYTES - line.size());
        line.write(buffer, position, room);
        tooLong |= room < length;
    }

    private boolean fill() throws IOException {
        if (position >= limit) {
            limit = in.read(buffer);
            position = 0;
        }
        return limit > 0;
    }
}
