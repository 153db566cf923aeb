// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.lexicon.Table;

/** Lines that pages put between the paragraphs of an article, and that belong to the page. */
final class Furniture {

    private static final Table LINES = Table.load(Furniture.class, "furniture.tsv");
    private static final Set<String> WHOLE = Set.copyOf(LINES.list("words", "match", "whole"));
    private static final List<String> STARTS = LINES.list("words", "match", "start");

    private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    /** In characters; longer lines tell something. */
    private static final int LONGEST = 140;

    private Furniture() {}

    static boolean is(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String words = line.toLowerCase(Locale.ROOT);
        return WHOLE.contains(MARKS.matcher(words).replaceAll(""))
                || STARTS.stream().anyMatch(words::startsWith);
    }
}
