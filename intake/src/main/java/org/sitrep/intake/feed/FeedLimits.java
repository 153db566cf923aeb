// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

/** How much of a feed is taken. */
final class FeedLimits {

    /** Entries of a feed; feeds of the news have some hundreds at most, archives in feeds some thousands. */
    static final int ENTRIES = 10_000;

    /** Authors, categories or enclosures of an entry. */
    static final int VALUES = 200;

    static final String TOO_MANY_ENTRIES = "It has more than " + ENTRIES + " entries; those after them are left out.";

    private FeedLimits() {}
}
