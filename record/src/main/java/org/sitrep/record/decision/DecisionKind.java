// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.decision;

/** What becomes of stories. */
public enum DecisionKind {
    /** The reports of several are of one. */
    MERGE,
    /** Some reports of one are a story of their own. */
    SPLIT
}
