// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** One spelling of the characters of a path or a query (RFC 3986, 6.2.2). */
final class PercentEncoding {

    private static final String UNRESERVED_MARKS = "-._~";

    /** Without the question mark, which asks for nothing more once the query has begun, and stands for half a character in UTF-8. */
    private static final String RESERVED = "!$&'()*+,;=:@/";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PercentEncoding() {}

    /**
     * Characters that need no encoding are plain, all others and those beyond ASCII encoded as UTF-8 with capital digits. Reserved ones
     * stay as they are, for there it makes a difference. A percent sign that encodes nothing is itself encoded.
     */
    static String normalize(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder plain = new StringBuilder(bytes.length);
        int at = 0;
        while (at < bytes.length) {
            boolean encoded = isEncoded(bytes, at);
            add(encoded ? decoded(bytes, at) : bytes[at], encoded, plain);
            at += encoded ? 3 : 1;
        }
        return plain.toString();
    }

    private static boolean isEncoded(byte[] bytes, int at) {
        return bytes[at] == '%'
                && at + 2 < bytes.length
                && HexFormat.isHexDigit(bytes[at + 1])
                && HexFormat.isHexDigit(bytes[at + 2]);
    }

    private static byte decoded(byte[] bytes, int at) {
        return (byte) (HexFormat.fromHexDigit(bytes[at + 1]) << 4 | HexFormat.fromHexDigit(bytes[at + 2]));
    }

    private static void add(byte value, boolean encoded, StringBuilder plain) {
        if (isUnreserved(value) || !encoded && RESERVED.indexOf(value) >= 0) {
            plain.append((char) value);
        } else {
            plain.append('%').append(HEX.toHexDigits(value));
        }
    }

    private static boolean isUnreserved(byte value) {
        return value >= 'a' && value <= 'z'
                || value >= 'A' && value <= 'Z'
                || value >= '0' && value <= '9'
                || UNRESERVED_MARKS.indexOf(value) >= 0;
    }
}
