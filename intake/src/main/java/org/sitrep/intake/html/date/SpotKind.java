// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

import java.util.Set;
import org.jsoup.nodes.Element;

/** How plainly an element's markup says that it holds a date, and how far from the headline it then is as likely as another. */
enum SpotKind {
    /** Says that it is when the page was published or changed. */
    EXPLICIT(0, 400),
    /** A {@code time}. */
    TIME(0, 400),
    /** Named like a date. */
    NAMED(100, 300),
    /** Named like a line that tells of the article. */
    BYLINE(250, 300),
    /** Only short. */
    PLAIN(500, 120),
    /** Begins a paragraph. */
    DATELINE(700, 50);

    private final int handicap;
    private final int longest;

    SpotKind(int handicap, int longest) {
        this.handicap = handicap;
        this.longest = longest;
    }

    static SpotKind of(Element element) {
        if (MarkupNames.isExplicit(element)) {
            return EXPLICIT;
        }
        if (element.nameIs("time") || element.nameIs("abbr") && element.hasAttr("title")) {
            return TIME;
        }
        Set<String> roles = MarkupNames.roles(element);
        if (roles.contains("date") || MarkupNames.hasPublishedData(element)) {
            return NAMED;
        }
        return roles.contains("byline") ? BYLINE : PLAIN;
    }

    /** In characters of text. */
    int handicap() {
        return handicap;
    }

    /** In characters; an element with more words does not hold a date but perhaps begins with one. */
    int longest() {
        return longest;
    }

    boolean isMarked() {
        return this != PLAIN && this != DATELINE;
    }
}
