// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.sitrep.lexicon.Table;

/** What the names in an element's {@code class}, {@code id} and {@code itemprop} say about it. */
final class MarkupNames {

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
        return element.attributesSize() > 0
                && element.attributes().asList().stream()
                        .map(attribute -> attribute.getKey().toLowerCase(Locale.ROOT))
                        .anyMatch(name ->
                                name.startsWith("data-") && (name.contains("publish") || name.contains("timestamp")));
    }

    /** The roles of all parts of its names, as the table gives them. */
    static Set<String> roles(Element element) {
        String names = names(element);
        Set<String> roles = new HashSet<>();
        int end = Math.min(names.length(), LONGEST);
        for (int start = 0; start < end; start = partEnd(names, start, end)) {
            if (Character.isLetter(names.codePointAt(start))) {
                addRoles(names.substring(start, partEnd(names, start, end)).toLowerCase(Locale.ROOT), roles);
            }
        }
        return roles;
    }

    private static String names(Element element) {
        return element.attributesSize() == 0
                ? ""
                : element.className() + " " + element.id() + " " + element.attr("itemprop");
    }

    private static void addRoles(String name, Set<String> roles) {
        Set<String> told = ROLES.getOrDefault(name, Set.of());
        roles.addAll(told);
        if (told.isEmpty() && name.endsWith("date")) {
            roles.add("date");
        }
    }

    /** A part is a run of letters, in which a capital letter after a small one begins another; what is no letter is passed over one by one. */
    private static int partEnd(String names, int start, int end) {
        int before = names.codePointAt(start);
        int at = start + Character.charCount(before);
        while (Character.isLetter(before) && at < end) {
            int next = names.codePointAt(at);
            boolean part = !Character.isLetter(next)
                    || Character.getType(before) == Character.LOWERCASE_LETTER
                            && Character.getType(next) == Character.UPPERCASE_LETTER;
            if (part) {
                return at;
            }
            before = next;
            at += Character.charCount(next);
        }
        return Math.min(at, end);
    }
}
