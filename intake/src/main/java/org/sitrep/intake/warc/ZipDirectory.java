// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** How large the directory of a ZIP file is, which Java reads into memory as a whole. */
final class ZipDirectory {

    /** Some 200,000 files. */
    private static final long MOST_BYTES = 16 << 20;

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int END_DIRECTORY_SIZE = 12;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_SIZE = 20;
    private static final int LOCATOR_END = 8;
    private static final int LARGE_END_SIZE = 56;
    private static final int LARGE_END_DIRECTORY_SIZE = 40;

    private ZipDirectory() {}

    /** Whether there is a directory, and none of those that the end of the file may name is too large. */
    static boolean isBounded(Path path) throws IOException {
        try (SeekableByteChannel file = Files.newByteChannel(path)) {
            long from = Math.max(0, file.size() - LONGEST_COMMENT - END_SIZE - LOCATOR_SIZE);
            ByteBuffer tail = read(file, from, (int) (file.size() - from));
            boolean found = false;
            for (int i = 0; i <= tail.limit() - END_SIZE; i++) {
                if (tail.getInt(i) == END) {
                    found = true;
                    if (size(file, tail, i) > MOST_BYTES) {
                        return false;
                    }
                }
            }
            return found;
        }
    }

    private static long size(SeekableByteChannel file, ByteBuffer tail, int end) throws IOException {
        long size = Integer.toUnsignedLong(tail.getInt(end + END_DIRECTORY_SIZE));
        int locator = end - LOCATOR_SIZE;
        if (locator < 0 || tail.getInt(locator) != LOCATOR) {
            return size;
        }
        long at = tail.getLong(locator + LOCATOR_END);
        if (at < 0 || at > file.size() - LARGE_END_SIZE) {
            return Long.MAX_VALUE;
        }
        long large = read(file, at, LARGE_END_SIZE).getLong(LARGE_END_DIRECTORY_SIZE);
        return large < 0 ? Long.MAX_VALUE : large;
    }

    private static ByteBuffer read(SeekableByteChannel file, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.position(from);
        while (bytes.hasRemaining() && file.read(bytes) >= 0) {}
        return bytes.flip();
    }
}
