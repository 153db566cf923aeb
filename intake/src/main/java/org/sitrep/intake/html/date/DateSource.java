// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

/** Where on a page a date was found. */
public enum DateSource {
    /** JSON-LD. */
    LINKED_DATA,
    /** {@code meta} elements, or the state a page's scripts start with. */
    METADATA,
    /** The page's own address. */
    ADDRESS,
    /** An element that is marked as a time or named like one. */
    MARKUP,
    /** Words near the headline. */
    TEXT
}
