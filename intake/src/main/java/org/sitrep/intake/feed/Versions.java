// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.intake.feed.markup.Element;

/** The versions of formats, as the end of their name: {@code -2.0}; empty where none can be told. */
final class Versions {

    private static final Pattern NUMBER = Pattern.compile("(\\d)(?:\\.(\\d{1,2}))?(?!\\d)(?:\\.\\d++)*+");

    private Versions() {}

    /** All versions that begin with a two are RSS 2.0. */
    static String ofRss(Element rss) {
        Matcher number = NUMBER.matcher(rss.attribute("version").orElse(""));
        if (!number.lookingAt()) {
            return "";
        }
        return number.group(1).equals("2") ? "-2.0" : "-" + number.group(1) + minor(number);
    }

    static String ofAtom(Element feed) {
        Matcher number = NUMBER.matcher(feed.attribute("version").orElse(""));
        if (feed.vocabulary().equals("atom")) {
            return "-1.0";
        }
        return number.lookingAt()
                ? "-" + number.group(1) + minor(number)
                : feed.vocabulary().equals("atom03") ? "-0.3" : "-1.0";
    }

    static String ofRdf(Root rdf) {
        boolean old =
                rdf.element().elements().anyMatch(child -> child.vocabulary().equals("rss09"))
                        || rdf.element().attributes().values().stream()
                                .anyMatch(value -> value.contains("rdf/simple/0.9"));
        return old ? "-0.9" : "-1.0";
    }

    private static String minor(Matcher number) {
        return number.group(2) == null ? ".0" : "." + number.group(2);
    }
}
