// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.intake.html.date.written.DateStyle;
import org.sitrep.intake.html.date.written.WrittenDates;
import org.sitrep.intake.html.date.written.WrittenTime;
import org.sitrep.lexicon.Table;

/** Dates in the data that a page's scripts start with. They count where they are all of one day: otherwise they are of many articles. */
final class ScriptDates {

    private static final Set<String> NAMES =
            Table.load(ScriptDates.class, "script-names.tsv").list("name", "role", "published").stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_NAME =
            NAMES.stream().mapToInt(String::length).max().orElse(0);

    /** What follows a name. */
    private static final Pattern VALUE =
            Pattern.compile("\\\\?[\"']?\\s{0,4}[:=,]\\s{0,4}\\\\?[\"']?([^\"'\\\\,;}\\n]{8,40})");

    /** In characters, of all scripts together. */
    private static final int LONGEST = 2_000_000;

    private ScriptDates() {}

    static List<DateClaim> claims(Document page, DateStyle style) {
        Optional<WrittenTime> first = Optional.empty();
        for (String value : values(page)) {
            Optional<WrittenTime> time = WrittenDates.first(value, style);
            if (time.isPresent() && first.isPresent() && !isOfOneDay(time.get(), first.get())) {
                return List.of();
            }
            first = first.or(() -> time);
        }
        return first.map(time -> new DateClaim(time, DateRole.PUBLISHED, DateSource.METADATA)).stream()
                .toList();
    }

    private static boolean isOfOneDay(WrittenTime one, WrittenTime other) {
        return one.day().equals(other.day());
    }

    /** Each once. */
    private static Set<String> values(Document page) {
        Set<String> values = new LinkedHashSet<>();
        int left = LONGEST;
        for (Element script : page.select("script")) {
            String data = script.data();
            gather(data.substring(0, Math.min(left, data.length())), values);
            left = Math.max(0, left - data.length());
        }
        return values;
    }

    private static void gather(String data, Set<String> values) {
        Matcher value = VALUE.matcher(data);
        int at = 0;
        while (at < data.length()) {
            int end = nameEnd(data, at);
            if (isName(data, at, end) && value.region(end, data.length()).lookingAt()) {
                values.add(value.group(1));
                at = value.end();
            } else {
                at++;
            }
        }
    }

    /** Where the letters and underscores that begin there end; the beginning itself within or after other words. */
    private static int nameEnd(String data, int start) {
        int end = start;
        if (start == 0 || !isPartOfWord(data.charAt(start - 1))) {
            int most = Math.min(data.length(), start + LONGEST_NAME + 1);
            while (end < most && (isLatin(data.charAt(end)) || data.charAt(end) == '_')) {
                end++;
            }
        }
        return end;
    }

    private static boolean isName(String data, int start, int end) {
        return end > start
                && end - start <= LONGEST_NAME
                && NAMES.contains(data.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isPartOfWord(char c) {
        return isLatin(c) || c >= '0' && c <= '9' || c > '\u007F' && Character.isLetter(c);
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
