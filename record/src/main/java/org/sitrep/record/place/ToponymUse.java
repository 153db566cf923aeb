// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.place;

/**
 * How a toponym is used (Gritta, Pilehvar and Collier, "A pragmatic guide to geoparsing evaluation", Language Resources and Evaluation
 * 2020).
 */
public enum ToponymUse {
    /** The place itself is spoken of: "in Lisbon". */
    LITERAL,
    /** Something is named after the place or belongs to it: "the Portuguese coast", "the Lisbon Police Department". */
    ASSOCIATIVE
}
