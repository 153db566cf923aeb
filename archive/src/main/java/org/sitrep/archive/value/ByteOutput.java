// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.value;

import java.util.Arrays;

/** Bytes as they are written. Small numbers take little room: seven bits a byte, the lowest first. Not thread-safe. */
public final class ByteOutput {

    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;

    private byte[] bytes;
    private int length;

    /** @param expected about so many bytes will be written */
    public ByteOutput(int expected) {
        this.bytes = new byte[expected];
    }

    public void addByte(int value) {
        makeRoom(1);
        bytes[length++] = (byte) value;
    }

    public void addBytes(byte[] some) {
        makeRoom(some.length);
        System.arraycopy(some, 0, bytes, length, some.length);
        length += some.length;
    }

    private void makeRoom(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + more));
        }
    }

    /** A number from 0. Below 0 it is possible, and takes ten bytes. */
    public void addCount(long value) {
        long rest = value;
        while ((rest & ~SEVEN_BITS) != 0) {
            addByte((int) (rest & SEVEN_BITS) | MORE);
            rest >>>= 7;
        }
        addByte((int) rest);
    }

    /** A number that is near 0 on either side. */
    public void addSigned(long value) {
        addCount(value << 1 ^ value >> 63);
    }

    public byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }
}
