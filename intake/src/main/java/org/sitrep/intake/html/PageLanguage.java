// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.intake.language.LanguageGuess;
import org.sitrep.intake.material.LanguageTag;

/** The language a page says it is in. */
final class PageLanguage {

    private static final Pattern SEVERAL = Pattern.compile("[,;\\s]");
    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

    private PageLanguage() {}

    /** A code; empty where the page tells none. */
    static Optional<String> told(Document page) {
        return Stream.of(
                        values(page, "html", "lang"),
                        values(page, "html", "xml:lang"),
                        values(page, "body", "lang"),
                        values(page, "meta[http-equiv=content-language]", "content"),
                        values(page, "meta[name=language]", "content"),
                        values(page, "meta[property=og:locale]", "content"))
                .flatMap(values -> values)
                .map(value -> LanguageTag.code(SEVERAL.split(value, 2)[0]))
                .filter(code -> CODE.matcher(code).matches() && !code.equals("und"))
                .findFirst();
    }

    private static Stream<String> values(Document page, String selector, String attribute) {
        return page.select(selector).stream()
                .map((Element element) -> element.attr(attribute).strip());
    }

    /** What a text seems to be in that nobody tells the language of; English where that cannot be made out. */
    static String guessed(String text) {
        return LanguageGuess.find(text).orElse(LanguageTag.ENGLISH);
    }
}
