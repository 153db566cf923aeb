// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes paragraphs of lines that a mail program has broken at about the same width. */
final class WrappedLines {

    /** In characters; longer lines were not broken. */
    private static final int WIDEST = 100;

    /** In characters; no program breaks lines that are shorter. */
    private static final int NARROWEST = 50;

    /** A line that would have had room for the next word beyond this share of the width ends a paragraph. */
    private static final double FULL = 0.75;

    private static final Pattern ITEM = Pattern.compile("^(?:https?://|[*•·–—-]\\s|\\d{1,3}[.)]\\s).*", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private final int width;

    private WrappedLines(List<String> lines) {
        int longest = lines.stream()
                .filter(line -> !line.contains("://"))
                .mapToInt(String::length)
                .filter(length -> length <= WIDEST)
                .max()
                .orElse(WIDEST);
        width = Math.max(NARROWEST, longest);
    }

    static List<String> paragraphs(List<String> lines) {
        WrappedLines wrapped = new WrappedLines(lines);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            open.append(open.isEmpty() ? "" : " ").append(line);
            if (i + 1 == lines.size() || !wrapped.goesOn(line, lines.get(i + 1))) {
                String paragraph = SPACE.matcher(open).replaceAll(" ").strip();
                if (!paragraph.isEmpty()) {
                    paragraphs.add(paragraph);
                }
                open.setLength(0);
            }
        }
        return paragraphs;
    }

    private boolean goesOn(String line, String next) {
        if (line.isBlank() || next.isBlank() || line.length() > WIDEST || next.length() > WIDEST) {
            return false;
        }
        String following = next.strip();
        int word = SPACE.split(following, 2)[0].length();
        return line.length() + 1 + word > FULL * width
                && !ITEM.matcher(following).matches();
    }
}
