// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.intake.html.date.written.DateStyle;
import org.sitrep.intake.html.date.written.WrittenDates;
import org.sitrep.intake.html.date.written.WrittenTime;
import org.sitrep.intake.material.Dates;
import org.sitrep.lexicon.Table;

/**
 * A message within the text of another, below a line that says so and some lines of its header.
 *
 * @param lines what counts: the text of a forwarded message, else what stands above an older one that was left below a reply
 * @param found whether there is a forwarded message
 * @param from who wrote it, as its header says
 * @param day when, as its header says
 */
record Forward(List<String> lines, boolean found, Optional<String> from, Optional<LocalDate> day) {

    private static final Table MARKS = Table.load(Forward.class, "forward-marks.tsv");
    private static final Pattern FORWARDED = mark("forwarded");
    private static final Pattern ORIGINAL = mark("original");
    private static final String FROM = MARKS.anyOf("words", "role", "from");
    private static final String DATE = MARKS.anyOf("words", "role", "date");
    private static final String ANY = FROM + "|" + DATE + "|" + MARKS.anyOf("words", "role", "other");
    private static final Pattern NAME = Pattern.compile("(?iu)(?:^|\\s)[*>\\s]{0,4}(?:" + ANY + ")[\\s\\u00A0]?[:：]");

    /** In lines: no header goes on for longer. */
    private static final int LONGEST_HEADER = 15;

    /** So many names of fields make a header of lines that no mark stands above. */
    private static final int LEAST_NAMES = 3;

    private static Pattern mark(String role) {
        return Pattern.compile("(?iu)^[>\\s]*+(?:[-–—_*]{2,}\\s*+(?:" + MARKS.anyOf("words", "role", role) + ")|(?:"
                + MARKS.anyOf("words", "role", role) + ")\\s?[:：]?\\s*+$)");
    }

    /**
     * Looks for it.
     *
     * @param lines of a text, empty ones between paragraphs
     * @param forwarded whether the subject says that the message was forwarded
     */
    static Forward of(List<String> lines, boolean forwarded) {
        for (int i = 0; i < lines.size(); i++) {
            boolean sure = FORWARDED.matcher(lines.get(i)).find();
            boolean other = ORIGINAL.matcher(lines.get(i)).find() || isHeader(lines.subList(i, lines.size()));
            if (sure || other && forwarded) {
                return opened(lines.subList(i, lines.size()));
            }
            if (other
                    && lines.subList(0, i).stream()
                            .anyMatch(line -> line.chars().anyMatch(Character::isLetter))) {
                return new Forward(lines.subList(0, i), false, Optional.empty(), Optional.empty());
            }
        }
        return new Forward(lines, false, Optional.empty(), Optional.empty());
    }

    private static boolean isHeader(List<String> lines) {
        if (!startsWithName(lines.getFirst())) {
            return false;
        }
        String block = block(lines);
        return find(FROM, block).isPresent()
                && NAME.matcher(block).results().limit(LEAST_NAMES).count() == LEAST_NAMES;
    }

    private static Forward opened(List<String> lines) {
        int at = startsWithName(lines.getFirst()) ? 0 : 1;
        List<String> rest = QuotedLines.unquoted(lines.subList(at, lines.size()));
        List<String> header = new ArrayList<>(lines.subList(0, at));
        int next = 0;
        while (next < rest.size()) {
            int line = next;
            while (line < rest.size() && rest.get(line).isBlank()) {
                line++;
            }
            if (line == rest.size() || !startsWithName(rest.get(line))) {
                break;
            }
            List<String> block = blockLines(rest.subList(line, rest.size()));
            header.addAll(block);
            next = line + block.size();
        }
        String told = String.join(" ", header);
        return new Forward(
                rest.subList(next, rest.size()),
                true,
                find(FROM, told).flatMap(Forward::name),
                find(DATE, told).flatMap(Forward::findDay));
    }

    private static boolean startsWithName(String line) {
        return NAME.matcher(line).lookingAt();
    }

    private static List<String> blockLines(List<String> lines) {
        int end = 0;
        while (end < Math.min(lines.size(), LONGEST_HEADER) && !lines.get(end).isBlank()) {
            end++;
        }
        return lines.subList(0, end);
    }

    private static String block(List<String> lines) {
        String block = String.join(" ", blockLines(lines));
        return block.substring(0, Math.min(block.length(), 2_000));
    }

    /** What stands after one of these names, up to the next name. */
    private static Optional<String> find(String names, String header) {
        Matcher field = Pattern.compile("(?iu)(?:^|\\s)[*>\\s]{0,4}(?:" + names + ")[\\s\\u00A0]?[:：]\\*?")
                .matcher(header);
        if (!field.find()) {
            return Optional.empty();
        }
        Matcher after = NAME.matcher(header);
        int end = after.find(field.end()) ? after.start() : header.length();
        return Optional.of(header.substring(field.end(), end).strip());
    }

    private static Optional<String> name(String from) {
        return Sender.findName(from.contains("<") ? from : from + " <");
    }

    private static Optional<LocalDate> findDay(String value) {
        return Dates.findGiven(value)
                .or(() -> WrittenDates.first(value.toLowerCase(Locale.ROOT), DateStyle.UNKNOWN)
                        .map(WrittenTime::day));
    }
}
