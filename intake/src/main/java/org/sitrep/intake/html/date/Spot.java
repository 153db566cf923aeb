// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * An element that may hold a date.
 *
 * @param start where its words begin in the page's text
 * @param place where it stands
 */
record Spot(Element element, SpotKind kind, int start, String words, Place place) {

    private static final int FEWEST_DIGITS = 3;

    /** The element whose words begin there and go to the text's end, unless it can't hold a date. */
    static Optional<Spot> of(Element element, StringBuilder text, int start, Place place) {
        SpotKind kind = SpotKind.of(element);
        int length = text.length() - start;
        if (length > kind.longest()) {
            kind = SpotKind.DATELINE;
            length = Math.min(length, kind.longest());
            if (!element.isBlock()) {
                return Optional.empty();
            }
        }
        String words = text.substring(start, start + length);
        return kind.isMarked()
                        || words.chars()
                                        .filter(Character::isDigit)
                                        .limit(FEWEST_DIGITS)
                                        .count()
                                == FEWEST_DIGITS
                ? Optional.of(new Spot(element, kind, start, words, place))
                : Optional.empty();
    }
}
