// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sitrep.intake.pdf.extract.Extract;

/** What the child process hands back: one byte for its kind, then strings as a length in bytes and UTF-8. */
sealed interface Answer {

    /** The longest string taken, in bytes. */
    int LONGEST = 16 << 20;

    record Read(Extract extract) implements Answer {}

    record Refused(Refusal why) implements Answer {}

    default void write(DataOutputStream out) throws IOException {
        switch (this) {
            case Refused(Refusal why) -> {
                out.writeByte(0);
                writeString(out, why.name());
            }
            case Read(Extract extract) -> {
                out.writeByte(1);
                out.writeInt(extract.brokenPages());
                writeString(out, extract.title().orElse(""));
                writeString(out, extract.author().orElse(""));
                writeString(out, extract.language().orElse(""));
                writeString(out, extract.text());
            }
        }
        out.flush();
    }

    /** Anything but an answer is an IOException. */
    static Answer read(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case 0 -> new Refused(refusal(readString(in)));
            case 1 -> {
                int broken = in.readInt();
                yield new Read(new Extract(findString(in), findString(in), findString(in), readString(in), broken));
            }
            default -> throw new IOException("not an answer");
        };
    }

    private static Refusal refusal(String name) throws IOException {
        try {
            return Refusal.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IOException("not an answer", e);
        }
    }

    private static Optional<String> findString(DataInputStream in) throws IOException {
        return Optional.of(readString(in)).filter(value -> !value.isEmpty());
    }

    private static String readString(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("not an answer");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("cut off");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void writeString(DataOutputStream out, String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
