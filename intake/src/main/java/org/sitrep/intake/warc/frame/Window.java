// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc.frame;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** The bytes of a stream from some place on: they are read when asked for, and kept until dropped. Not thread-safe. */
final class Window {

    private static final int STEP = 1 << 16;

    private final Source source;
    private byte[] bytes = new byte[STEP];
    private int start;
    private int end;
    private long position;
    private boolean ended;
    private Optional<IOException> failure = Optional.empty();

    Window(Source source) {
        this.source = source;
    }

    /** Gives at least one byte, or -1 at its end. */
    @FunctionalInterface
    interface Source {

        int read(byte[] into, int from, int length) throws IOException;
    }

    /** Whether there are that many bytes before the stream ends or fails. */
    boolean has(int count) {
        while (end - start < count && !ended) {
            fill();
        }
        return end - start >= count;
    }

    /** How many bytes are at hand without reading. */
    int size() {
        return end - start;
    }

    int at(int index) {
        return bytes[start + index] & 0xFF;
    }

    boolean hasAt(int index, byte[] wanted) {
        return has(index + wanted.length)
                && Arrays.equals(bytes, start + index, start + index + wanted.length, wanted, 0, wanted.length);
    }

    byte[] copy(int from, int to) {
        return Arrays.copyOfRange(bytes, start + from, start + to);
    }

    /** What lies behind the window; index 0 of it is at {@link #offset}. It stays as it is until the next call of {@link #has}. */
    byte[] array() {
        return bytes;
    }

    int offset() {
        return start;
    }

    /** Lets the first bytes go; there may be fewer than that before the end. */
    void drop(long count) {
        long left = count;
        while (left > size() && !ended) {
            left -= size();
            dropAtHand(size());
            has(1);
        }
        dropAtHand((int) Math.min(left, size()));
    }

    /** How many bytes were dropped: where in the stream the window begins. */
    long position() {
        return position;
    }

    /** Why the stream could not be read to its end, once that is so. */
    Optional<IOException> failure() {
        return failure;
    }

    private void dropAtHand(int count) {
        start += count;
        position += count;
    }

    private void fill() {
        makeRoom();
        try {
            int count = source.read(bytes, end, bytes.length - end);
            ended = count < 0;
            end += Math.max(0, count);
        } catch (IOException e) {
            failure = Optional.of(e);
            ended = true;
        }
    }

    private void makeRoom() {
        if (end < bytes.length) {
            return;
        }
        byte[] room = start >= bytes.length / 2 ? bytes : new byte[2 * bytes.length];
        System.arraycopy(bytes, start, room, 0, end - start);
        bytes = room;
        end -= start;
        start = 0;
    }
}
