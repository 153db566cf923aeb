// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.sitrep.lexicon.Table;

/** What surrounds an article: navigation, forms, asides, comments; recognised by element or by class and id. */
final class Boilerplate {

    private static final Table ELEMENTS = Table.load(Boilerplate.class, "elements.tsv");
    private static final Evaluator NEVER_TEXT = selector("never-text");
    private static final Evaluator SELDOM_TEXT = selector("seldom-text");
    private static final Evaluator HAS_NAME = Selector.evaluatorOf("[class], [id]");
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

    private static Evaluator selector(String role) {
        return Selector.evaluatorOf(String.join(", ", ELEMENTS.list("selector", "role", role)));
    }

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
        Measures measures = removeElements(page);
        removeUnless(NEARLY_ALL, named(SURE, page), measures, page);
        removeUnless(MUCH, named(LIKELY, page), measures, page);
    }

    /** Removes only what is recognised by element; returns how much text there was when what never is text was gone. */
    static Measures removeElements(Document page) {
        Removal.of(page.body().select(NEVER_TEXT));
        Measures measures = Measures.of(page);
        removeUnless(MUCH, page.body().select(SELDOM_TEXT), measures, page);
        return measures;
    }

    private static List<Element> named(Pattern so, Document page) {
        Map<String, Boolean> known = new HashMap<>();
        return page.body().select(HAS_NAME).stream()
                .filter(element -> Stream.of(element.className(), element.id())
                        .anyMatch(names -> known.computeIfAbsent(names, each -> isNamed(so, each))))
                .toList();
    }

    private static boolean isNamed(Pattern so, String names) {
        return SPACE.splitAsStream(names)
                .anyMatch(name ->
                        so.matcher(name).find() && !QUALIFIED.matcher(name).find());
    }

    /** Some pages are one form as a whole, or one element with such a name: what holds much of the running text stays. */
    private static void removeUnless(double share, List<Element> elements, Measures measures, Document page) {
        int all = measures.of(page.body()).article();
        Predicate<Element> little =
                all > 0 ? element -> measures.of(element).article() <= share * all : littleText(page);
        Removal.of(elements.stream().filter(little).toList());
    }

    /** Where no paragraph is long, all text counts. */
    private static Predicate<Element> littleText(Document page) {
        Measures now = Measures.of(page);
        int all = now.of(page.body()).text();
        return element -> now.of(element).text() * 2 <= all;
    }
}
