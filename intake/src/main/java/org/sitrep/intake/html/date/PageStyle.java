// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.intake.html.date.written.DateStyle;

/** How a page writes its dates: by its language and its country, and by its other dates. */
final class PageStyle {

    private static final Pattern NUMBERS =
            Pattern.compile("(?=\\d)(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2\\d{4}(?!\\d)");
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}([-_].*)?");
    private static final Set<String> MONTH_FIRST = Set.of("us", "ph");

    /** Of sites anywhere in the world. */
    private static final Pattern WORLDWIDE = Pattern.compile("[a-z]{3,}|co|tv|io|me|ly|");

    /** In characters of text. */
    private static final int LONGEST = 200_000;

    private PageStyle() {}

    static DateStyle of(Document page, Optional<String> address, String text) {
        List<String> tag = language(page);
        String language = tag.getFirst();
        boolean monthFirst = seen(text).orElseGet(() -> language.equals("en") && isMonthFirst(tag, address));
        return new DateStyle(language, monthFirst);
    }

    private static List<String> language(Document page) {
        return Stream.of(
                        "html@lang",
                        "body@lang",
                        "meta[property=og:locale]@content",
                        "meta[http-equiv=content-language]@content",
                        "html@xml:lang")
                .map(place -> place.split("@"))
                .flatMap(
                        place -> Optional.ofNullable(page.selectFirst(place[0]))
                                .map((Element element) -> element.attr(place[1]))
                                .stream())
                .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                .filter(tag -> TAG.matcher(tag).matches())
                .map(tag -> List.of(tag.split("[-_]")))
                .findFirst()
                .orElse(List.of(""));
    }

    /** What other dates show that have a number no month has. */
    private static Optional<Boolean> seen(String text) {
        Matcher match = NUMBERS.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        while (match.find()) {
            int first = Integer.parseInt(match.group(1));
            int second = Integer.parseInt(match.group(3));
            if (first > 12 != second > 12) {
                return Optional.of(second > 12);
            }
        }
        return Optional.empty();
    }

    private static boolean isMonthFirst(List<String> tag, Optional<String> address) {
        String country = address.map(PageStyle::country).orElse("");
        boolean worldwide = WORLDWIDE.matcher(country).matches();
        boolean american = tag.size() < 2 || MONTH_FIRST.contains(tag.getLast());
        return MONTH_FIRST.contains(country) || worldwide && american;
    }

    private static String country(String address) {
        try {
            String host = Optional.ofNullable(
                            URI.create(address.split("[?#]")[0]).getHost())
                    .orElse("");
            return host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
