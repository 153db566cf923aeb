// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.intake.material.Dates;
import org.sitrep.lexicon.Table;

/**
 * The day a page was published, from its metadata: linked data first, then {@code meta}, then {@code time}, then its address.
 *
 * <p>Linked data is searched, not parsed: on real pages it is often not valid JSON.
 */
final class PageDate {

    private static final Pattern LINKED_DATA = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");
    private static final Pattern ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?=[/-]|$)");

    private static final Table SELECTORS = Table.load(PageDate.class, "date-selectors.tsv");
    private static final List<String> META = SELECTORS.list("selector", "place", "meta");
    private static final List<String> BODY = SELECTORS.list("selector", "place", "body");

    private PageDate() {}

    static Optional<LocalDate> find(Document page, Optional<String> url) {
        return inLinkedData(page)
                .or(() -> first(page, META))
                .or(() -> url.flatMap(PageDate::inAddress))
                .or(() -> first(page, BODY));
    }

    private static Optional<LocalDate> inLinkedData(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Matcher match = LINKED_DATA.matcher(script.data());
            while (match.find()) {
                Optional<LocalDate> day = Dates.find(match.group(1));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> first(Document page, List<String> selectors) {
        return selectors.stream()
                .flatMap(selector -> page.select(selector).stream())
                .flatMap(element -> date(element).stream())
                .findFirst();
    }

    private static Optional<LocalDate> date(Element element) {
        return Dates.find(element.attr("content"))
                .or(() -> Dates.find(element.attr("datetime")))
                .or(() -> Dates.find(element.attr("title")))
                .or(() -> Dates.find(element.text()));
    }

    private static Optional<LocalDate> inAddress(String url) {
        Matcher match = ADDRESS.matcher(url);
        return match.find()
                ? Dates.find(match.group(1) + "/" + match.group(2) + "/" + match.group(3))
                : Optional.empty();
    }
}
