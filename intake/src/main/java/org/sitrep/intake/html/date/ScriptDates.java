// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.intake.html.date.written.DateStyle;
import org.sitrep.intake.html.date.written.WrittenDates;
import org.sitrep.intake.html.date.written.WrittenTime;
import org.sitrep.lexicon.Table;

/** Dates in the data that a page's scripts start with. They count where they are all of one day: otherwise they are of many articles. */
final class ScriptDates {

    private static final String NAMES =
            Table.load(ScriptDates.class, "script-names.tsv").anyOf("name", "role", "published");
    private static final Pattern VALUE = Pattern.compile(
            "(?<![\\p{L}\\d])" + NAMES + "\\\\?[\"']?\\s{0,4}[:=,]\\s{0,4}\\\\?[\"']?([^\"'\\\\,;}\\n]{8,40})",
            Pattern.CASE_INSENSITIVE);

    /** In characters, of all scripts together. */
    private static final int LONGEST = 2_000_000;

    private ScriptDates() {}

    static List<DateClaim> claims(Document page, DateStyle style) {
        List<WrittenTime> found = new ArrayList<>();
        int left = LONGEST;
        for (Element script : page.select("script")) {
            String data = script.data();
            Matcher match = VALUE.matcher(data.substring(0, Math.min(left, data.length())));
            left = Math.max(0, left - data.length());
            while (match.find()) {
                WrittenDates.first(match.group(match.groupCount()), style).ifPresent(found::add);
            }
        }
        long days = found.stream().map(WrittenTime::day).distinct().count();
        return days == 1
                ? List.of(new DateClaim(found.getFirst(), DateRole.PUBLISHED, DateSource.METADATA))
                : List.of();
    }
}
