// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.live;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.sitrep.lexicon.Table;

/** Knows comments, results of a search and the like by what they are called. */
final class OtherNames {

    private static final Table NAMES = Table.load(OtherNames.class, "other-names.tsv");
    private static final Pattern AROUND = pattern("around");
    private static final Pattern INSIDE = pattern("inside");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private OtherNames() {}

    private static Pattern pattern(String place) {
        return Pattern.compile("(?i)(?:^|[_-])(?:"
                + NAMES.list("name", "place", place).stream()
                        .map(name -> name.replace("*", "\\w*"))
                        .collect(Collectors.joining("|"))
                + ")(?:$|[_-])");
    }

    static boolean has(Element entry) {
        return Stream.concat(Stream.of(entry), entry.parents().stream())
                        .filter(element -> !element.nameIs("body") && !element.nameIs("html"))
                        .anyMatch(element -> isNamed(AROUND, element))
                || entry.select("[class]").stream().anyMatch(element -> isNamed(INSIDE, element));
    }

    private static boolean isNamed(Pattern so, Element element) {
        return SPACE.splitAsStream(element.className() + " " + element.id())
                .anyMatch(name -> so.matcher(name).find());
    }
}
