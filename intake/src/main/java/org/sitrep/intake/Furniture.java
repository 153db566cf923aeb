// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands around an article: navigation, forms, asides, comments. Known by its element or by the name it is given. */
final class Furniture {

    private static final String NEVER_TEXT =
            "script, style, template, nav, footer, iframe, button, svg, select, figure, figcaption, audio, video";
    private static final String SELDOM_TEXT = "form, aside, noscript, [hidden], [aria-hidden=true]";
    private static final Pattern NAME = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:comments?|disqus|share|sharing|social|related|recommended|promo|newsletter|subscribe|"
                    + "sidebar|footer|nav|navigation|menu|cookies?|consent|banner|breadcrumbs?|advert\\w*|ads?|sponsored|"
                    + "caption|credit|byline|tags|popup|modal|author-bio|trending|most-read)(?:$|[\\s_-])");

    private Furniture() {}

    /** Takes it out of the page. */
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

    /** Some pages stand as a whole in a form, or in an element called by such a name: what holds most text stays. */
    private static void removeUnlessMost(List<Element> elements, Document page) {
        int all = page.body().text().length();
        for (Element element : elements) {
            if (element.parent() != null && element.text().length() * 2 <= all) {
                element.remove();
            }
        }
    }
}
