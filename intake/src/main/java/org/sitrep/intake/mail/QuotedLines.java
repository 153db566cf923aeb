// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines that repeat another message, each after an angle bracket. */
final class QuotedLines {

    private static final Pattern MARK = Pattern.compile("^\\s?> ?");

    /** The line that says whom the quotation is of: it has a date or an address in it. */
    private static final Pattern ATTRIBUTION = Pattern.compile("(?=.*[\\d@]).*:\\s*");

    /** In lines, for they are wrapped. */
    private static final int LONGEST_ATTRIBUTION = 3;

    private QuotedLines() {}

    /** Without them and what announces them; where all is quoted, without the marks. */
    static List<String> leftOut(List<String> lines) {
        List<String> own = new ArrayList<>();
        boolean before = false;
        for (String line : lines) {
            boolean quoted = isQuoted(line);
            if (quoted && !before) {
                dropAttribution(own);
            }
            if (!quoted) {
                own.add(line);
            }
            before = quoted;
        }
        return own.stream().anyMatch(QuotedLines::hasLetters) ? own : unquoted(lines);
    }

    /** One level of marks less, where nearly all of the lines have one. */
    static List<String> unquoted(List<String> lines) {
        long full = lines.stream().filter(line -> !line.isBlank()).count();
        long quoted = lines.stream().filter(QuotedLines::isQuoted).count();
        return quoted * 10 < full * 8
                ? lines
                : lines.stream()
                        .map(line -> MARK.matcher(line).replaceFirst(""))
                        .toList();
    }

    private static boolean isQuoted(String line) {
        return MARK.matcher(line).lookingAt();
    }

    private static boolean hasLetters(String line) {
        return line.chars().anyMatch(Character::isLetter);
    }

    private static void dropAttribution(List<String> own) {
        int end = own.size();
        while (end > 0 && own.get(end - 1).isBlank()) {
            end--;
        }
        int start = end;
        while (start > 0 && !own.get(start - 1).isBlank()) {
            start--;
        }
        String last = String.join(" ", own.subList(Math.max(start, end - LONGEST_ATTRIBUTION), end));
        if (end - start <= LONGEST_ATTRIBUTION && ATTRIBUTION.matcher(last).matches()) {
            own.subList(start, own.size()).clear();
        }
    }
}
