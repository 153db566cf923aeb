// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.clean;

import java.lang.Character.UnicodeScript;

/** Text without the characters that nobody sees, and with plain blanks for all others. */
public final class PlainCharacters {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int REPLACEMENT = 0xFFFD;

    private PlainCharacters() {}

    /** Blanks at the ends of lines go, and those in a row become one. */
    public static String of(String text) {
        boolean leftwards = text.codePoints().anyMatch(PlainCharacters::isLeftwards);
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int before = at == 0 ? '\n' : text.codePointBefore(at);
            at += Character.charCount(c);
            if (c == '\n') {
                trim(out);
                out.append('\n');
            } else if (isBlank(c)) {
                blank(out);
            } else if (isSeen(c, before, leftwards)) {
                out.appendCodePoint(Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c);
            }
        }
        trim(out);
        return out.toString();
    }

    private static void trim(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }

    private static void blank(StringBuilder out) {
        boolean first = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        if (!first && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private static boolean isBlank(int c) {
        return c == '\t'
                || switch (Character.getType(c)) {
                    case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }

    private static boolean isSeen(int c, int before, boolean leftwards) {
        return switch (c) {
            case ZERO_WIDTH_NON_JOINER -> isJoining(before);
            case ZERO_WIDTH_JOINER -> isJoining(before) || isEmoji(before);
            case 0x00AD, 0x200B, 0x2060, 0xFEFF -> false;
            default -> isMarkOfDirection(c) ? leftwards : Character.getType(c) != Character.CONTROL;
        };
    }

    /** Unicode Bidirectional Algorithm, 2. */
    private static boolean isMarkOfDirection(int c) {
        return c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isLeftwards(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT && Character.isLetter(c)
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Whether a letter looks different beside a joiner. */
    private static boolean isJoining(int c) {
        return switch (UnicodeScript.of(c)) {
            case LATIN, CYRILLIC, GREEK, ARMENIAN, GEORGIAN, HEBREW, HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> false;
            case COMMON, INHERITED, UNKNOWN -> false;
            default -> true;
        };
    }

    private static boolean isEmoji(int c) {
        return Character.isEmoji(c) && c > 0x7F || Character.isEmojiModifier(c) || c == 0xFE0F;
    }
}
