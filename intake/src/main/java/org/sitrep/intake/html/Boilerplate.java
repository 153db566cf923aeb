// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.lexicon.Table;

/** What surrounds an article: navigation, forms, asides, comments; recognised by element or by class and id. */
final class Boilerplate {

    private static final Table ELEMENTS = Table.load(Boilerplate.class, "elements.tsv");
    private static final String NEVER_TEXT = String.join(", ", ELEMENTS.list("selector", "role", "never-text"));
    private static final String SELDOM_TEXT = String.join(", ", ELEMENTS.list("selector", "role", "seldom-text"));
    private static final Table NAMES = Table.load(Boilerplate.class, "boilerplate-names.tsv");
    private static final Pattern SURE = names("sure");
    private static final Pattern LIKELY = names("likely");

    /** {@code content-with-sidebar} is no sidebar. */
    private static final Pattern QUALIFIED = Pattern.compile(
            "(?i)(?:^|[_-])(?:with|has|have|no|not|without)[_-]|[_-](?:enabled|disabled|open|closed|on|off)$");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Shares of the running text of a page that what surrounds an article seldom, and never has. */
    private static final double MUCH = 0.4;

    private static final double NEARLY_ALL = 0.8;

    private Boilerplate() {}

    private static Pattern names(String certainty) {
        return Pattern.compile("(?i)(?:^|[_-])(?:"
                + NAMES.list("name", "certainty", certainty).stream()
                        .map(Boilerplate::expression)
                        .collect(Collectors.joining("|"))
                + ")(?:$|[_-])");
    }

    private static String expression(String name) {
        return name.endsWith("*") ? Pattern.quote(name.substring(0, name.length() - 1)) + "\\w*" : Pattern.quote(name);
    }

    /** Removes it from the page. */
    static void remove(Document page) {
        LongParagraphs paragraphs = removeElements(page);
        removeUnless(NEARLY_ALL, named(SURE, page), paragraphs, page);
        removeUnless(MUCH, named(LIKELY, page), paragraphs, page);
    }

    /** Removes only what is recognised by element; returns the long paragraphs that there were then. */
    static LongParagraphs removeElements(Document page) {
        page.body().select(NEVER_TEXT).remove();
        LongParagraphs paragraphs = LongParagraphs.of(page);
        removeUnless(MUCH, page.body().select(SELDOM_TEXT), paragraphs, page);
        return paragraphs;
    }

    private static List<Element> named(Pattern so, Document page) {
        return page.body().select("[class], [id]").stream()
                .filter(element -> isNamed(so, element.className()) || isNamed(so, element.id()))
                .toList();
    }

    private static boolean isNamed(Pattern so, String names) {
        return SPACE.splitAsStream(names)
                .anyMatch(name ->
                        so.matcher(name).find() && !QUALIFIED.matcher(name).find());
    }

    /** Some pages are one form as a whole, or one element with such a name: what holds much of the running text stays. */
    private static void removeUnless(double share, List<Element> elements, LongParagraphs paragraphs, Document page) {
        int all = paragraphs.in(page.body());
        int text = all > 0 ? 0 : page.body().text().length();
        for (Element element : elements) {
            boolean little = all > 0
                    ? paragraphs.in(element) <= share * all
                    : element.text().length() * 2 <= text;
            if (element.parent() != null && little) {
                element.remove();
            }
        }
    }
}
