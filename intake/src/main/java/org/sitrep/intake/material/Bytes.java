// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.material;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The raw bytes of an input, checked on the way to becoming text. */
public final class Bytes {

    /** How far into an input a NUL byte is looked for, which no text has. */
    private static final int PROBE = 8192;

    /** One control character in so many bytes is too many for text. */
    private static final int MOST_CONTROLS = 50;

    private Bytes() {}

    /** All bytes of a whole-file input. */
    public static byte[] all(InputStream in) throws IOException, UnfitException {
        byte[] bytes = in.readNBytes(Limits.BYTES + 1);
        if (bytes.length == 0) {
            throw new UnfitException("empty-file", "The input is empty.");
        }
        if (bytes.length > Limits.BYTES) {
            throw new UnfitException(
                    "file-too-large",
                    "The input is larger than " + (Limits.BYTES >> 20) + " MB, too large for one report. Split it.");
        }
        return bytes;
    }

    public static void requireText(byte[] bytes) throws UnfitException {
        for (int i = 0; i < Math.min(bytes.length, PROBE); i++) {
            if (bytes[i] == 0) {
                throw new UnfitException(
                        "binary-input",
                        "The input is binary, not UTF-8 text: byte " + i + " is NUL. Convert it to text.");
            }
        }
    }

    /** Refuses what is no text of any encoding. Pages have a NUL here and there, and every other byte is one in UTF-16. */
    public static void requireMostlyText(byte[] bytes) throws UnfitException {
        int probed = Math.min(bytes.length, PROBE);
        int controls = 0;
        for (int i = 0; i < probed; i++) {
            controls += bytes[i] >= 0
                            && bytes[i] < ' '
                            && bytes[i] != '\t'
                            && bytes[i] != '\n'
                            && bytes[i] != '\r'
                            && bytes[i] != '\f'
                            && bytes[i] != 0
                    ? 1
                    : 0;
        }
        if (controls * MOST_CONTROLS > probed) {
            throw new UnfitException("binary-input", "The input is binary, not a page. Convert it to HTML or text.");
        }
    }

    /** Decodes UTF-8 strictly: nothing is replaced, nothing dropped. */
    public static String decode(byte[] bytes, int length) throws UnfitException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate(length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new UnfitException(
                    "invalid-utf8", "Byte " + in.position() + " is not valid UTF-8. Convert the input to UTF-8.");
        }
        return out.flip().toString();
    }
}
