// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.data;

import java.util.HexFormat;

/**
 * A string of lenient JSON.
 *
 * @param next where reading goes on, after the closing quotation mark
 */
record JsonString(String value, int next) {

    static JsonString at(String in, int start, int end) {
        StringBuilder out = new StringBuilder();
        int at = start;
        while (at < end) {
            char c = in.charAt(at);
            if (c == '"' && closes(in, at + 1, end)) {
                return new JsonString(out.toString(), at + 1);
            }
            if (c == '\\' && at + 1 < end) {
                at = unescape(in, at + 1, end, out);
            } else {
                out.append(c);
                at++;
            }
        }
        return new JsonString(out.toString(), end);
    }

    /** A quotation mark that nothing of JSON's follows stands in the text itself. */
    private static boolean closes(String in, int after, int end) {
        int at = after;
        boolean line = false;
        while (at < end && Character.isWhitespace(in.charAt(at))) {
            line |= in.charAt(at) == '\n';
            at++;
        }
        return at >= end || ",:}]".indexOf(in.charAt(at)) >= 0 || line && in.charAt(at) == '"';
    }

    private static int unescape(String in, int at, int end, StringBuilder out) {
        char c = in.charAt(at);
        switch (c) {
            case 'n', 'r' -> out.append('\n');
            case 't', 'f', 'b' -> out.append(' ');
            case 'u' -> {
                if (at + 5 <= end && in.substring(at + 1, at + 5).chars().allMatch(HexFormat::isHexDigit)) {
                    out.append((char) HexFormat.fromHexDigits(in, at + 1, at + 5));
                    return at + 5;
                }
            }
            default -> out.append(c);
        }
        return at + 1;
    }
}
