// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

/** Where on a page something stands, and how far from the headline (in characters) the same would be as little worth in the article. */
enum Place {
    /** In the article, or where nothing tells that it is not. */
    ARTICLE(0),
    /** In other people's words. The first comment is seldom much younger than what it is about. */
    FOREIGN(4500),
    /** Beside the article, with other articles. */
    ASIDE(5000);

    private final int handicap;

    Place(int handicap) {
        this.handicap = handicap;
    }

    int handicap() {
        return handicap;
    }
}
