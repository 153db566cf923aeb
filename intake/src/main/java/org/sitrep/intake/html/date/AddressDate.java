// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.sitrep.intake.html.date.written.DateStyle;
import org.sitrep.intake.html.date.written.WrittenDates;
import org.sitrep.intake.html.date.written.WrittenTime;

/** The day in a page's address: {@code /2025/12/14/}, {@code /2025/dec/14/}, {@code -20251214-}, {@code 14.12.2025}. */
final class AddressDate {

    private static final Pattern QUERY = Pattern.compile("[?#].*", Pattern.DOTALL);
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(?:"
            + YEAR + "([-/_.])\\d{1,2}\\1\\d{1,2}"
            + "|" + YEAR + "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])"
            + "|" + YEAR + "/[a-z]{3,9}/\\d{1,2}"
            + "|\\d{1,2}([-_.])\\d{1,2}\\2" + YEAR
            + ")(?!\\d)");

    /** In characters. */
    private static final int LONGEST = 1000;

    private AddressDate() {}

    static List<DateClaim> claims(Optional<String> address, DateStyle style) {
        return address
                .flatMap(url -> day(url, style))
                .map(time -> new DateClaim(time, DateRole.PUBLISHED, DateSource.ADDRESS))
                .stream()
                .toList();
    }

    /** The day in the address of the picture a page is shared with, when nothing else tells: it is often as old as the page. */
    static List<DateClaim> ofPicture(Document page, DateStyle style) {
        return page.select("meta[property=og:image]").stream()
                .limit(1)
                .flatMap(meta -> claims(Optional.of(meta.attr("content")), style).stream())
                .toList();
    }

    /** The last one: what an archive of the web puts before an address is when it was kept. */
    private static Optional<WrittenTime> day(String url, DateStyle style) {
        String path =
                QUERY.matcher(url.substring(0, Math.min(url.length(), LONGEST))).replaceFirst("");
        List<WrittenTime> found = new ArrayList<>();
        Matcher match = DAY.matcher(path);
        while (match.find()) {
            WrittenDates.first(match.group().replace('_', '-'), style).ifPresent(found::add);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }
}
