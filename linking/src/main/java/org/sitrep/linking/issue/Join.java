// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.issue;

/** How an expression is joined to the party that holds the position. */
public enum Join {
    /** The party stands before the cue: "Norland rejects". */
    BEFORE,
    /** It stands after "by": "was rejected by Norland". */
    AFTER,
    /** Whoever says it holds it: "elections must be held". */
    SPEAKER
}
