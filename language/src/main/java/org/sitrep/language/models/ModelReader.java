// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.models;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;

/** Reads the tables that a {@link ModelWriter} wrote. Not thread-safe. */
public final class ModelReader {

    private final ByteBuffer bytes;

    private ModelReader(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** @throws IOException where the checksum at the end is not that of the rest */
    static ModelReader of(ByteBuffer bytes) throws IOException {
        int end = bytes.limit() - Integer.BYTES;
        if (end < 0) {
            throw new IOException("The file is cut short.");
        }
        CRC32C checksum = new CRC32C();
        checksum.update(bytes.slice(0, end));
        if ((int) checksum.getValue() != bytes.getInt(end)) {
            throw new IOException("The file is damaged.");
        }
        return new ModelReader(bytes.slice(0, end));
    }

    public int number() {
        return bytes.getInt();
    }

    public int[] ints() {
        int[] numbers = new int[bytes.getInt()];
        bytes.asIntBuffer().get(numbers);
        skip(numbers.length, Integer.BYTES);
        return numbers;
    }

    public long[] longs() {
        long[] numbers = new long[bytes.getInt()];
        bytes.asLongBuffer().get(numbers);
        skip(numbers.length, Long.BYTES);
        return numbers;
    }

    public float[] floats() {
        float[] numbers = new float[bytes.getInt()];
        bytes.asFloatBuffer().get(numbers);
        skip(numbers.length, Float.BYTES);
        return numbers;
    }

    public List<String> texts() {
        byte[] text = new byte[bytes.getInt()];
        bytes.get(text);
        return List.of(new String(text, StandardCharsets.UTF_8).split("\n", -1));
    }

    public KeyTable table() {
        return KeyTable.readFrom(this);
    }

    private void skip(int count, int bytesEach) {
        bytes.position(bytes.position() + count * bytesEach);
    }
}
