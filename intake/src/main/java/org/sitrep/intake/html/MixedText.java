// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text that is UTF-8 but for some bytes. */
final class MixedText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private MixedText() {}

    /** Every byte that is no part of UTF-8 is read as windows-1252. */
    static String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        while (in.hasRemaining()) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                for (int i = 0; i < result.length(); i++) {
                    out.put(WINDOWS.decode(ByteBuffer.wrap(new byte[] {in.get()})));
                }
                decoder.reset();
            }
        }
        return out.flip().toString();
    }
}
