// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

/**
 * How much text an element of a page holds, in characters.
 *
 * @param text all of it
 * @param linked what stands in links
 * @param running what runs on in the element itself, if that is a block: its own text, inline elements included, links and inner blocks left out
 * @param article what runs on in longer blocks in it: an article is made of these, what surrounds it seldom
 * @param linkedTitles how many titles, below the first rank, are links as a whole: they lead to other articles
 */
record Measure(int text, int linked, int running, int article, int linkedTitles) {

    static final Measure NOTHING = new Measure(0, 0, 0, 0, 0);

    /** The share of the text that stands in links, 0 to 1. */
    double linkShare() {
        return text == 0 ? 0 : Math.min(1, (double) linked / text);
    }
}
