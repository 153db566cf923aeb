// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import org.sitrep.gazetteer.name.NameAutomaton;
import org.sitrep.gazetteer.name.NameIndex;

/**
 * A gazetteer as it lies in a file: after a mark and a version its columns and automata, each with its length before it, in big-endian
 * numbers. A file is mapped, not read, so that the largest takes no room in the heap.
 */
public final class GazetteerFile {

    /** "SITG" in ASCII. */
    private static final int MARK = 0x53495447;

    private static final int VERSION = 1;

    private GazetteerFile() {}

    /** Writes all of it, and leaves the stream open. */
    public static void write(Gazetteer gazetteer, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to, 1 << 16));
        out.writeInt(MARK);
        out.writeInt(VERSION);
        Entries entries = gazetteer.entries();
        write(out, ByteBuffer.wrap(String.join("\n", entries.divisions()).getBytes(StandardCharsets.UTF_8)));
        write(out, entries.fields());
        write(out, entries.names());
        write(out, gazetteer.exact());
        write(out, gazetteer.sounds());
        out.flush();
    }

    private static void write(DataOutputStream out, NameIndex names) throws IOException {
        NameAutomaton automaton = names.automaton();
        out.writeInt(automaton.start());
        write(out, automaton.firstArcs());
        write(out, automaton.labels());
        write(out, automaton.targets());
        write(out, automaton.before());
        write(out, names.firstPostings());
        write(out, names.postings());
    }

    private static void write(DataOutputStream out, IntBuffer numbers) throws IOException {
        out.writeInt(numbers.limit());
        for (int i = 0; i < numbers.limit(); i++) {
            out.writeInt(numbers.get(i));
        }
    }

    /** Bytes are filled up to a multiple of four. */
    private static void write(DataOutputStream out, ByteBuffer bytes) throws IOException {
        out.writeInt(bytes.limit());
        for (int i = 0; i < bytes.limit(); i++) {
            out.writeByte(bytes.get(i));
        }
        for (int i = bytes.limit(); i % Integer.BYTES != 0; i++) {
            out.writeByte(0);
        }
    }

    /** @throws IOException if the file cannot be read or is not a gazetteer of this version */
    static Gazetteer map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return read(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    static Gazetteer read(ByteBuffer in) throws IOException {
        CRC32C digest = new CRC32C();
        digest.update(in.duplicate());
        try {
            if (in.getInt() != MARK || in.getInt() != VERSION) {
                throw new IOException("It is no gazetteer of this version of Sitrep; import it anew.");
            }
            String divisions = StandardCharsets.UTF_8.decode(bytes(in)).toString();
            Entries entries = new Entries(List.of(divisions.split("\n", -1)), numbers(in), bytes(in));
            return new Gazetteer(entries, names(in), names(in), HexFormat.of().toHexDigits((int) digest.getValue()));
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | ArithmeticException
                | BufferUnderflowException e) {
            throw new IOException("The file is cut short or damaged; import it anew.", e);
        }
    }

    private static NameIndex names(ByteBuffer in) {
        NameAutomaton automaton = new NameAutomaton(in.getInt(), numbers(in), bytes(in), numbers(in), numbers(in));
        return new NameIndex(automaton, numbers(in), numbers(in));
    }

    private static IntBuffer numbers(ByteBuffer in) {
        int length = in.getInt();
        IntBuffer numbers = in.slice(in.position(), Math.multiplyExact(length, Integer.BYTES))
                .asIntBuffer();
        in.position(in.position() + length * Integer.BYTES);
        return numbers;
    }

    private static ByteBuffer bytes(ByteBuffer in) {
        int length = in.getInt();
        ByteBuffer bytes = in.slice(in.position(), length);
        in.position(in.position() + (length + Integer.BYTES - 1) / Integer.BYTES * Integer.BYTES);
        return bytes;
    }
}
