// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.live;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.sitrep.intake.html.data.LinkedData;
import org.sitrep.intake.html.data.LinkedWork;
import org.sitrep.intake.html.date.written.DateStyle;
import org.sitrep.intake.html.date.written.WrittenDates;
import org.sitrep.intake.html.date.written.WrittenTime;

/** The entries that a page describes in linked data. */
final class DeclaredEntries {

    private static final int FEWEST = 2;
    private static final Pattern LINE_BREAK = Pattern.compile("[\\r\\n]+");

    private DeclaredEntries() {}

    /** None unless most have words and a time. */
    static List<LiveEntry> find(Document page, Words words) {
        List<LinkedWork> updates = LinkedData.liveUpdates(page);
        List<LiveEntry> entries = updates.stream()
                .flatMap(update -> entry(update, page, words).stream())
                .toList();
        return entries.size() >= FEWEST && entries.size() * 2 > updates.size() ? entries : List.of();
    }

    private static Optional<LiveEntry> entry(LinkedWork update, Document page, Words words) {
        Optional<String> body = update.body().map(text -> plain(text, words)).filter(text -> !text.isBlank());
        return body.flatMap(text -> time(update.published().or(update::modified))
                .map(published -> new LiveEntry(
                        update.headline(),
                        Optional.of(String.join(", ", update.authors())).filter(names -> !names.isEmpty()),
                        published,
                        time(update.modified()),
                        update.url().flatMap(url -> Addresses.whole(url, page)),
                        text)));
    }

    private static Optional<WrittenTime> time(Optional<String> value) {
        return value.flatMap(text -> WrittenDates.first(text, DateStyle.UNKNOWN));
    }

    /** Some write markup there. */
    private static String plain(String body, Words words) {
        String marked = body.contains("</") ? body : LINE_BREAK.matcher(body).replaceAll("<p>");
        return words.of(Jsoup.parse(marked).body());
    }
}
