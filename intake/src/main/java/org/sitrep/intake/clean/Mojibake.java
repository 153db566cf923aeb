// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.clean;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Undoes what becomes of UTF-8 that was read as windows-1252.
 *
 * <p>Some runs of characters can be read so and are right as they are, such as the end of {@code CAFÉ”}. So a text is only repaired where a run holds a mark that nobody writes, or makes several
 * letters of one script, or letters of Latin-1 that no capital letter stands before.
 */
public final class Mojibake {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Characters beyond ASCII in a row, of those that windows-1252 has or that stand for its gaps. */
    private static final Pattern RUN = Pattern.compile("[\\u0080-\\u00FFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{2,2000}");

    /** The beginnings of quotation marks, dashes, arrows, signs and emoji. */
    private static final Pattern SURE = Pattern.compile("â€.|â„¢|â‚¬|âˆ’|â†.|ðŸ|Ã[¢ƒ‚]|Â[ƒ‚]");

    /** How often text is read wrongly, one time after the other. */
    private static final int TIMES = 3;

    /** In characters; so many are no coincidence. */
    private static final int SURELY = 3;

    private static final String WARNING = "The text was repaired: it had been read in a wrong encoding before.";

    private Mojibake() {}

    /**
     * A text that was looked at.
     *
     * @param warnings that it was repaired, as a sentence
     */
    public record Repaired(String text, List<String> warnings) {

        public Repaired {
            warnings = List.copyOf(warnings);
        }
    }

    public static Repaired repair(String text) {
        String repaired = repaired(text);
        return new Repaired(repaired, repaired.equals(text) ? List.of() : List.of(WARNING));
    }

    /** The same text where there is nothing to repair. */
    private static String repaired(String text) {
        String repaired = text;
        for (int i = 0; i < TIMES; i++) {
            String next = once(repaired);
            if (next.equals(repaired)) {
                return repaired;
            }
            repaired = next;
        }
        return repaired;
    }

    private static String once(String text) {
        boolean sure = RUN.matcher(text).results().anyMatch(run -> isSure(text, run));
        return sure
                ? RUN.matcher(text)
                        .replaceAll(run -> Matcher.quoteReplacement(utf8(run.group())
                                .filter(meant -> !isAfterCapital(text, run))
                                .orElse(run.group())))
                : text;
    }

    private static boolean isSure(String text, MatchResult run) {
        return utf8(run.group())
                .filter(meant -> SURE.matcher(run.group()).find()
                        || isSeveral(meant)
                        || isLatin(meant) && !isAfterCapital(text, run))
                .isPresent();
    }

    private static boolean isAfterCapital(String text, MatchResult run) {
        return run.start() > 0
                && Character.isUpperCase(text.charAt(run.start() - 1))
                && !SURE.matcher(run.group()).find();
    }

    private static boolean isSeveral(String meant) {
        return meant.codePointCount(0, meant.length()) >= SURELY
                && meant.codePoints()
                                .filter(Character::isLetter)
                                .mapToObj(Character.UnicodeScript::of)
                                .distinct()
                                .count()
                        == 1;
    }

    /** Letters and signs of Latin-1, of which all begin with {@code Ã} or {@code Â}. */
    private static boolean isLatin(String meant) {
        return meant.chars().allMatch(c -> c >= 0xA0 && c <= 0xFF);
    }

    /** What the bytes of a run are in UTF-8, if they are all of it. */
    private static Optional<String> utf8(String run) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(run)))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** WHATWG Encoding, 9: windows-1252 has no gaps; those of older tables are control characters. */
    private static byte[] bytes(String run) throws CharacterCodingException {
        CharsetEncoder encoder = WINDOWS.newEncoder();
        byte[] bytes = new byte[run.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = run.charAt(i);
            bytes[i] = c < 0xA0
                    ? (byte) c
                    : encoder.encode(CharBuffer.wrap(new char[] {c})).get();
        }
        return bytes;
    }
}
