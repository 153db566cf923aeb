// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record;

/** How the date of a report came to be known. */
public enum PublishedFrom {
    /** Said by whoever handed in the report. */
    GIVEN,
    /** Read from the page or the feed the report came in. */
    METADATA,
    /** Concluded from the report's own words. */
    INFERRED
}
