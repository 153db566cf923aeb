// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch.address;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent-encoding of a path and query, as browsers mend them. */
final class Percent {

    private static final String KEPT = "-._~:/?@!$&'()*+,;=";

    private Percent() {}

    /** ASCII without spaces; what is encoded already stays, and a {@code #} and what follows goes. */
    static String encode(String text) {
        StringBuilder out = new StringBuilder();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length && bytes[i] != '#'; i++) {
            char c = (char) (bytes[i] & 0xFF);
            if (isKept(c) || (c == '%' && isHex(bytes, i + 1) && isHex(bytes, i + 2))) {
                out.append(c);
            } else {
                out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(bytes[i]));
            }
        }
        return out.toString();
    }

    private static boolean isKept(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || KEPT.indexOf(c) >= 0;
    }

    private static boolean isHex(byte[] bytes, int at) {
        return at < bytes.length && HexFormat.isHexDigit(bytes[at]);
    }
}
