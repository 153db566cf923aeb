// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.page;

import java.util.regex.Pattern;
import org.sitrep.record.Report;

/** Words of a report as a line can show them. */
public final class Excerpt {

    /** Characters of an excerpt: two and a half lines of a terminal, which holds most sentences of news. */
    private static final int LONGEST = 260;

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Cntrl}]+");

    private Excerpt() {}

    /** All of the words, on one line, without marks of bold type that a text brought along. */
    public static String onOneLine(String words) {
        return BLANK.matcher(words.replace("**", " ")).replaceAll(" ").strip();
    }

    /** The words on one line, cut between two of them where they are many. */
    public static String shorten(String words) {
        return cut(onOneLine(words), LONGEST);
    }

    /**
     * The same of long words, but such that those in the middle that matter are seen.
     *
     * @param from where those that matter begin
     */
    public static String shorten(String words, int from) {
        int start = from < LONGEST - LONGEST / 4 || words.length() <= LONGEST
                ? 0
                : words.indexOf(' ', Math.min(from, words.length() - LONGEST) - LONGEST / 4) + 1;
        return (start > 0 ? "… " : "") + shorten(words.substring(start));
    }

    /** A report's title, else its first words. */
    public static String title(Report report) {
        return title(report.title()
                .orElseGet(() -> report.text()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .orElse(report.id())));
    }

    /** A title without the name of the site, which may stand after a bar. */
    public static String title(String words) {
        String title = onOneLine(words);
        int bar = title.lastIndexOf(" | ");
        return bar > title.length() / 2 ? title.substring(0, bar) : title;
    }

    /** What is longer is cut before the first word that no longer fits. */
    public static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = words.lastIndexOf(' ', longest);
        int safe = Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest;
        return words.substring(0, end > 0 ? end : safe) + " …";
    }
}
