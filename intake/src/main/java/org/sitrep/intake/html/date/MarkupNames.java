// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.sitrep.lexicon.Table;

/** What the names in an element's {@code class}, {@code id} and {@code itemprop} say about it. */
final class MarkupNames {

    private static final Pattern PARTS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Map<String, Set<String>> ROLES =
            Table.load(MarkupNames.class, "markup-names.tsv").group("name", "role");
    private static final Set<String> EXPLICIT = Set.of("datepublished", "datecreated", "datemodified");

    /** In characters. */
    private static final int LONGEST = 500;

    private MarkupNames() {}

    static boolean isExplicit(Element element) {
        String property = element.attr("itemprop").toLowerCase(Locale.ROOT);
        return EXPLICIT.contains(property) || element.hasAttr("pubdate");
    }

    /** Whether it carries when something was published as data for the page's scripts. */
    static boolean hasPublishedData(Element element) {
        return element.attributes().asList().stream()
                .map(attribute -> attribute.getKey().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.startsWith("data-") && (name.contains("publish") || name.contains("timestamp")));
    }

    /** The roles of all parts of its names, as the table gives them. */
    static Set<String> roles(Element element) {
        Set<String> roles = new HashSet<>();
        String names = element.className() + " " + element.id() + " " + element.attr("itemprop");
        for (String part : PARTS.split(names.substring(0, Math.min(names.length(), LONGEST)))) {
            String name = part.toLowerCase(Locale.ROOT);
            roles.addAll(ROLES.getOrDefault(name, Set.of()));
            if (name.endsWith("date") && !ROLES.containsKey(name)) {
                roles.add("date");
            }
        }
        return roles;
    }
}
