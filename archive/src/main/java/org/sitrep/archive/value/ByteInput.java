// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.value;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that {@link ByteOutput} wrote, as they are read. Throws {@link IndexOutOfBoundsException} at the end. Not thread-safe. */
public final class ByteInput {

    private static final int SEVEN_BITS = 0x7f;

    private final byte[] bytes;
    private int position;

    public ByteInput(byte[] bytes) {
        this.bytes = bytes;
    }

    public boolean isAtEnd() {
        return position == bytes.length;
    }

    /** -128 to 127. */
    public int nextByte() {
        return bytes[position++];
    }

    public byte[] nextBytes(int length) {
        int from = begin(length);
        return Arrays.copyOfRange(bytes, from, position);
    }

    /** So many bytes as UTF-8. */
    public String nextWords(int length) {
        int from = begin(length);
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    private int begin(int length) {
        int from = position;
        position = from + length;
        return from;
    }

    public long nextCount() {
        long value = 0;
        int shift = 0;
        int part = nextByte();
        while (part < 0) {
            value |= (long) (part & SEVEN_BITS) << shift;
            shift += 7;
            part = nextByte();
        }
        return value | (long) part << shift;
    }

    public long nextSigned() {
        long coded = nextCount();
        return coded >>> 1 ^ -(coded & 1);
    }
}
