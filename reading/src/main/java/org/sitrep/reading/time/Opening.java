// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time;

/** What a word can do at the beginning of an expression: most words nothing, so that no grammar need be asked. */
enum Opening {
    NONE,
    /** Only behind an opener: "than", "least", "current". */
    SECOND,
    /** It opens one only before a word that is not {@link #NONE}: "the", "a", "last", "two". */
    BEFORE,
    /** It may be an expression itself, or open any: "Friday", "yesterday", a number. */
    ALONE
}
