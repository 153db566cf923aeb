// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.clean;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The text of a page or of an entry of a feed as it is read, and what was taken from it.
 *
 * @param words paragraphs parted by blank lines
 * @param byline who a line of it says wrote it
 * @param credits the media that lines of it give credit to
 * @param warnings what was done to it that its reader should know, as sentences
 */
public record CleanText(String words, Optional<String> byline, List<String> credits, List<String> warnings) {

    private static final Pattern BLANK_LINES = Pattern.compile("\n{2,}");

    public CleanText {
        credits = List.copyOf(credits);
        warnings = List.copyOf(warnings);
    }

    /** @param text paragraphs parted by blank lines */
    public static CleanText of(String text) {
        Mojibake.Repaired repaired = Mojibake.repair(text);
        CreditLines lines = CreditLines.in(paragraphs(PlainCharacters.of(repaired.text())));
        return new CleanText(joined(lines.rest()), lines.byline(), lines.credits(), repaired.warnings());
    }

    /** The paragraphs of a text, parted by blank lines. */
    public static List<String> paragraphs(String text) {
        return BLANK_LINES
                .splitAsStream(text)
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    /** The text of such paragraphs. */
    public static String joined(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    /** A title, a name, a line. */
    public static String line(String words) {
        return PlainCharacters.of(Mojibake.repair(words).text()).strip();
    }
}
