// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Takes a capture out of its file for good. Nothing else in the file moves: in its place stand empty gzip members of the same length, which whoever unpacks
 * the file does not notice.
 */
public final class CaptureEraser {

    private static final int LONGEST_FIELD = 0xFFFF;

    /** All of an empty member but its extra field: head, length of the field, an empty block, checksum and size (RFC 1952, 1951). */
    private static final int FRAME = 22;

    /** The head of the extra field's one part: its name and its length. */
    private static final int PART = 4;

    private static final int SHORTEST = FRAME + PART;
    private static final int LONGEST = FRAME + LONGEST_FIELD;

    private CaptureEraser() {}

    /** Where the file is not there, neither is the capture. */
    public static void erase(Path folder, Capture capture) throws IOException {
        Path file = folder.resolve(capture.file());
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer blank = blank(capture.length());
            for (long at = capture.offset(); blank.hasRemaining() && at < channel.size(); ) {
                at += channel.write(blank, at);
            }
            channel.force(true);
        }
    }

    private static ByteBuffer blank(int length) {
        if (length < SHORTEST) {
            throw new IllegalArgumentException("No capture is " + length + " bytes long.");
        }
        ByteBuffer blank = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (blank.hasRemaining()) {
            int left = blank.remaining();
            int member = Math.min(left, LONGEST);
            put(blank, left - member > 0 && left - member < SHORTEST ? member - SHORTEST : member);
        }
        return blank.flip();
    }

    /** An empty member of that length, with an extra field of zeros. */
    private static void put(ByteBuffer blank, int length) {
        int field = length - FRAME;
        blank.put((byte) 0x1F)
                .put((byte) 0x8B)
                .put((byte) 8)
                .put((byte) 4)
                .putInt(0)
                .put((byte) 0)
                .put((byte) 0xFF);
        blank.putShort((short) field)
                .put((byte) 'S')
                .put((byte) 'r')
                .putShort((short) (field - PART))
                .put(new byte[field - PART]);
        blank.put((byte) 3).put((byte) 0).putInt(0).putInt(0);
    }
}
