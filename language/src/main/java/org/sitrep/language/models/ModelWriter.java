// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.models;

import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/** Writes tables of numbers one after another; {@link ModelReader} reads them in the same order. Not thread-safe. */
public final class ModelWriter implements Closeable {

    private final CheckedOutputStream checked;
    private final DataOutputStream out;

    ModelWriter(OutputStream to) {
        checked = new CheckedOutputStream(to, new CRC32C());
        out = new DataOutputStream(checked);
    }

    public void number(int number) throws IOException {
        out.writeInt(number);
    }

    public void ints(int[] numbers) throws IOException {
        write(numbers.length, Integer.BYTES, bytes -> bytes.asIntBuffer().put(numbers));
    }

    public void longs(long[] numbers) throws IOException {
        write(numbers.length, Long.BYTES, bytes -> bytes.asLongBuffer().put(numbers));
    }

    public void floats(float[] numbers) throws IOException {
        write(numbers.length, Float.BYTES, bytes -> bytes.asFloatBuffer().put(numbers));
    }

    public void texts(List<String> texts) throws IOException {
        byte[] bytes = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** A table of names, looked up by the hash of each. */
    public void table(Map<String, Integer> names) throws IOException {
        long[] keys =
                names.keySet().stream().mapToLong(name -> Piece.of(name).hash()).toArray();
        int[] values = names.values().stream().mapToInt(Integer::intValue).toArray();
        KeyTable.of(keys, values).writeTo(this);
    }

    private void write(int count, int bytesEach, Consumer<ByteBuffer> numbers) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(count, bytesEach));
        numbers.accept(bytes);
        out.writeInt(count);
        out.write(bytes.array());
    }

    /** Ends with the checksum of all that was written. */
    @Override
    public void close() throws IOException {
        out.flush();
        out.writeInt((int) checked.getChecksum().getValue());
        out.close();
    }
}
