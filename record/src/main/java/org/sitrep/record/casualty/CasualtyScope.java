// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.casualty;

/** What a mention of people who came to harm belongs to. */
public enum CasualtyScope {
    /** One happening that the report tells of. */
    HAPPENING,
    /** The same happening as it was counted before: the 9 of "rose to 14 from 9". */
    FORMER,
    /** Another happening, recalled for comparison or as background: "a similar blast killed three in 2015". */
    RECALLED,
    /** Many happenings over a time: "since the invasion", "so far this year". */
    TALLY
}
