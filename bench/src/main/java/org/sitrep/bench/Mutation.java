// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes short reports of sentences, and spoils them. */
final class Mutation {

    private static final int MOST_SENTENCES = 4;
    private static final int MOST_CHANGES = 8;
    private static final int LONGEST_PIECE = 40;
    private static final int LONGEST_RUN = 700;
    private static final int PLANE_ZERO = 0x10000;
    private static final int UNICODE = 0x110000;
    private static final List<String> MARKS = List.of(
            "\"", "'", "“", "”", "‘", "’", "«", "»", "``", "''", "(", ")", "[", "]", "{", "}", "<", ">", "<b x=1>",
            "</p>", "&amp;", "&#8217;", "—", "–", "-", "--", "...", "…", ".", "!", "?", ":", ";", ",", "/", "\\", "|",
            "*", "_", "#", "@", "$", "€", "%", "°");
    private static final List<String> DIGITS = List.of(
            "0",
            "1",
            "99",
            "1,500",
            "3.5",
            "1e9",
            "10:30",
            "24:61",
            "2025-12-14",
            "31/02/2025",
            "9999-12-31",
            "0000-00-00",
            "½",
            "٣",
            "１２",
            "²",
            "1,2,3,4",
            "999999999999999999999999",
            "-7",
            "+1",
            "1st",
            "1990s",
            "'90s",
            "12.12.12.12",
            "$5bn",
            "10-20",
            "5 to");
    private static final List<String> SPACES = List.of(
            "\n", "\n\n", "\r\n", "\r", "\t", "\u000b", "\f", "\u0085", "\u00a0", "\u2003", "\u2028", "\u2029",
            "\u3000", "\u200b");
    private static final List<String> INVISIBLE = List.of(
            "\u200d", "\u200e", "\u200f", "\u061c", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066",
            "\u2067", "\u2068", "\u2069", "\u00ad", "\u2060", "\ufeff", "\ufe0f", "\u0301", "\u20e3", "\ufffe",
            "\uffff");

    private final List<String> sentences;
    private final long seed;

    Mutation(List<String> sentences, long seed) {
        this.sentences = List.copyOf(sentences);
        this.seed = seed;
    }

    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        BreakIterator bounds = BreakIterator.getSentenceInstance(Locale.ROOT);
        bounds.setText(text);
        int start = bounds.first();
        for (int end = bounds.next(); end != BreakIterator.DONE; end = bounds.next()) {
            sentences.add(text.substring(start, end));
            start = end;
        }
        return sentences;
    }

    /** The report of that number. */
    String report(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        StringBuilder text = new StringBuilder();
        for (int count = 1 + random.nextInt(MOST_SENTENCES); count > 0; count--) {
            text.append(sentences.get(random.nextInt(sentences.size())));
        }
        for (int count = 1 + random.nextInt(MOST_CHANGES); count > 0; count--) {
            change(text, random);
        }
        return text.toString();
    }

    private static void change(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(LONGEST_PIECE));
        switch (random.nextInt(14)) {
            case 0 -> text.insert(at, (char) random.nextInt(PLANE_ZERO));
            case 1 -> text.insert(at, Character.toString(random.nextInt(UNICODE)));
            case 2 -> text.insert(at, (char) (Character.MIN_SURROGATE + random.nextInt(0x800)));
            case 3 -> text.insert(at, (char) random.nextInt(0x20));
            case 4 -> text.insert(at, one(INVISIBLE, random));
            case 5 -> text.insert(at, one(MARKS, random));
            case 6 -> text.insert(at, one(DIGITS, random));
            case 7 -> text.insert(at, one(SPACES, random));
            case 8 -> text.insert(at, text.substring(at, end));
            case 9 -> text.delete(at, end);
            case 10 -> joinWords(text, at);
            case 11 -> text.insert(at, run(random));
            case 12 -> text.replace(at, end, text.substring(at, end).toUpperCase(Locale.ROOT));
            default -> text.setLength(Math.max(1, at));
        }
    }

    private static void joinWords(StringBuilder text, int from) {
        int space = text.indexOf(" ", from);
        if (space >= 0) {
            text.deleteCharAt(space);
        }
    }

    /** One thing many times, seldom long. */
    private static String run(Random random) {
        List<String> kind = List.of(MARKS, DIGITS, SPACES, INVISIBLE, List.of("a", "and ", "said ", "\ud83d"))
                .get(random.nextInt(5));
        int longest = random.nextInt(20) == 0 ? LONGEST_RUN : 12;
        return one(kind, random).repeat(1 + random.nextInt(longest));
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    /** As it can stand in source code. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                escaped.append('\\').append(c);
            } else if (c >= ' ' && c <= '~') {
                escaped.append(c);
            } else {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return escaped.toString();
    }
}
