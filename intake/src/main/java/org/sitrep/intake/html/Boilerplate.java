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
    private static final Pattern NAME = Pattern.compile("(?i)(?:^|[\\s_-])(?:"
            + Table.load(Boilerplate.class, "boilerplate-names.tsv").list("name").stream()
                    .map(Boilerplate::expression)
                    .collect(Collectors.joining("|"))
            + ")(?:$|[\\s_-])");

    private Boilerplate() {}

    private static String expression(String name) {
        return name.endsWith("*") ? Pattern.quote(name.substring(0, name.length() - 1)) + "\\w*" : Pattern.quote(name);
    }

    /** Removes it from the page. */
    static void remove(Document page) {
        page.body().select(NEVER_TEXT).remove();
        removeUnlessMost(page.body().select(SELDOM_TEXT), page);
        List<Element> named = page.body().select("[class], [id]").stream()
                .filter(element -> isNamedSo(element.className()) || isNamedSo(element.id()))
                .toList();
        removeUnlessMost(named, page);
    }

    private static boolean isNamedSo(String name) {
        return NAME.matcher(name).find();
    }

    /** Some pages are one form as a whole, or one element with such a name: what holds most of the text stays. */
    private static void removeUnlessMost(List<Element> elements, Document page) {
        int all = page.body().text().length();
        for (Element element : elements) {
            if (element.parent() != null && element.text().length() * 2 <= all) {
                element.remove();
            }
        }
    }
}
