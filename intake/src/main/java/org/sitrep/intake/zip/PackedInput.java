// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the packed bytes as they pass, and sees whether the directory that closes a ZIP file begins among them. */
final class PackedInput extends FilterInputStream {

    /** ZIP application note, 4.3.12 and 4.3.16, read as one number: a header of the central directory, or the end of an empty one. */
    private static final int DIRECTORY = 0x504B0102;

    private static final int END = 0x504B0506;

    private long count;
    private int last;
    private boolean directory;

    PackedInput(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    boolean hasDirectory() {
        return directory;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            pass(b);
        }
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        for (int i = 0; i < read; i++) {
            pass(bytes[offset + i]);
        }
        return read;
    }

    /** Reads what it skips, for all of it counts. */
    @Override
    public long skip(long most) throws IOException {
        byte[] skipped = new byte[Math.clamp(most, 0, 1 << 13)];
        return skipped.length == 0 ? 0 : Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Leaves open what it reads from, which is another's to close. */
    @Override
    public void close() {}

    private void pass(int b) {
        count++;
        last = last << 8 | b & 0xFF;
        directory |= last == DIRECTORY || last == END;
    }
}
