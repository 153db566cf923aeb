// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

/** What a sentence is for in its report. */
public enum Setting {
    NEWS,
    /** A heading, or words that are written like one. */
    HEADLINE,
    /** The words under a picture. */
    CAPTION,
    /** It tells of what was long past when the report came out. */
    BACKGROUND
}
