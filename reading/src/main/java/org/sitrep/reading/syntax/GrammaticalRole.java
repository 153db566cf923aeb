// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

/** What a noun phrase is in its clause or in a larger phrase. */
public enum GrammaticalRole {
    SUBJECT,
    /** Also that of a participle that lacks its auxiliary: "ferry seized by sailors". */
    PASSIVE_SUBJECT,
    OBJECT,
    INDIRECT_OBJECT,
    /** Depends on a verb or adjective, mostly behind a preposition: "left for Karvik". */
    OBLIQUE,
    /** Is itself what is said, with a copula: "he is the envoy". */
    PREDICATIVE,
    /** Depends on a noun behind a preposition: "attack on Karvik". */
    MODIFIER,
    POSSESSOR,
    /** Stands before the noun it modifies: "oil price". */
    COMPOUND,
    APPOSITION,
    /** Any other, and what is no noun phrase. */
    OTHER
}
