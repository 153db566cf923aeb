// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.terminal;

import java.util.Locale;

/** Text that can be shown: no escape sequence, no line end, nothing that turns the direction of writing around. */
final class Printable {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Printable() {}

    /** The same text, with each character that a terminal would obey instead of show written as Java escapes it. */
    static String of(String text) {
        if (text.codePoints().allMatch(Printable::isShown)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isShown(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(escaped(c));
            }
        });
        return shown.toString();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            case Character.FORMAT -> c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }

    private static String escaped(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                Character.isBmpCodePoint(c)
                        ? String.format(Locale.ROOT, "\\u%04x", c)
                        : escaped(Character.highSurrogate(c)) + escaped(Character.lowSurrogate(c));
        };
    }
}
