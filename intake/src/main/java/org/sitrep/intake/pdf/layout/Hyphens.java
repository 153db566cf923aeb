// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.lexicon.Table;

/**
 * Joins lines. A hyphen at the end of one goes where it only parts a word; it stays where it belongs to the word: as the document spells it elsewhere,
 * and else after first parts that compounds have, before a capital, and beside a number.
 */
final class Hyphens {

    private static final Set<String> FIRST_PARTS =
            Set.copyOf(Table.load(Hyphens.class, "compounds.tsv").list("part", "place", "first"));
    private static final Set<String> SUSPENDED =
            Set.copyOf(Table.load(Hyphens.class, "compounds.tsv").list("part", "place", "suspended"));

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-‐][\\p{L}\\p{M}]+)*");
    private static final Pattern BROKEN = Pattern.compile("([\\p{L}\\p{M}\\p{N}'’-]*)[-‐\\u00AD]$");
    private static final Pattern BEGINNING = Pattern.compile("^[\\p{L}\\p{M}\\p{N}]+(?:[-‐][\\p{L}\\p{M}]+)*");
    private static final Pattern TIGHT = Pattern.compile("[^\\s][—–/]$");
    private static final char SOFT = '\u00AD';
    private static final int SHORTEST = 2;

    private final Set<String> words = new HashSet<>();

    /** With the spellings of a document, line by line. */
    Hyphens(List<Paragraph> document) {
        for (Paragraph paragraph : document) {
            for (Line line : paragraph.lines()) {
                learn(line.text());
            }
        }
    }

    String join(Paragraph paragraph) {
        StringBuilder joined = new StringBuilder(paragraph.first().withoutBullet());
        for (Line line : paragraph.lines().subList(1, paragraph.lines().size())) {
            append(joined, line.text());
        }
        return joined.toString().replace(String.valueOf(SOFT), "");
    }

    private void learn(String line) {
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            boolean whole = word.start() > 0 && word.end() < line.length() - 1;
            if (whole) {
                words.add(folded(word.group()));
            }
        }
    }

    private void append(StringBuilder joined, String line) {
        int from = Math.max(0, joined.length() - 80);
        Matcher broken = BROKEN.matcher(joined.substring(from));
        Matcher beginning = BEGINNING.matcher(line);
        if (!broken.find() || broken.group(1).isEmpty() || !beginning.find()) {
            boolean tight = TIGHT.matcher(joined.substring(from)).find();
            joined.append(tight ? "" : " ").append(line);
            return;
        }
        String first = broken.group(1);
        String second = beginning.group();
        if (SUSPENDED.contains(folded(second)) && joined.charAt(joined.length() - 1) != SOFT) {
            joined.append(' ');
        } else if (joined.charAt(joined.length() - 1) == SOFT || isOneWord(first, second)) {
            joined.setLength(joined.length() - 1);
        }
        joined.append(line);
    }

    private boolean isOneWord(String first, String second) {
        if (first.length() < SHORTEST
                || !Character.isLowerCase(second.charAt(0))
                || !Character.isLetter(first.charAt(first.length() - 1))) {
            return false;
        }
        if (words.contains(folded(first + second))) {
            return true;
        }
        return !words.contains(folded(first + "-" + second))
                && !first.contains("-")
                && !second.contains("-")
                && !first.chars().allMatch(Character::isUpperCase)
                && !FIRST_PARTS.contains(folded(first));
    }

    private static String folded(String word) {
        return word.replace('‐', '-').toLowerCase(Locale.ROOT);
    }
}
