// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.warc.frame;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.sitrep.intake.fetch.wire.Headers;

/**
 * The head of a record or of an answer: a first line, then {@code Name: value}, which goes on in lines that begin with a space.
 *
 * @param length of the head in bytes, with the empty line that ends it
 */
public record Head(String firstLine, Headers fields, int length) {

    /** The longest head, in bytes. */
    public static final int LONGEST = 1 << 16;

    /** No head ends within bounds. */
    static final int ENDLESS = -1;

    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");
    private static final Pattern LINE_END = Pattern.compile("\\r?\\n");

    /** The length of the head that bytes begin with, {@link #ENDLESS} where it has no end; a byte is -1 where there are no more. */
    static int length(IntUnaryOperator bytes) {
        boolean lineBegins = false;
        for (int i = 0; i < LONGEST; i++) {
            int b = bytes.applyAsInt(i);
            if (b < 0) {
                return ENDLESS;
            }
            if (b == '\n' && lineBegins) {
                return i + 1;
            }
            lineBegins = b == '\n' || (lineBegins && b == '\r');
        }
        return ENDLESS;
    }

    /** The head that the bytes begin with; all of them where it does not end. */
    public static Head parse(byte[] bytes, Charset charset) {
        int end = length(i -> i < bytes.length ? bytes[i] & 0xFF : -1);
        int length = end == ENDLESS ? Math.min(bytes.length, LONGEST) : end;
        String text = FOLD.matcher(new String(bytes, 0, length, charset)).replaceAll(" ");
        List<Headers.Header> fields = new ArrayList<>();
        String[] lines = LINE_END.split(text, -1);
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon > 0) {
                fields.add(new Headers.Header(
                        lines[i].substring(0, colon).strip(),
                        lines[i].substring(colon + 1).strip()));
            }
        }
        return new Head(lines[0], new Headers(fields), length);
    }
}
