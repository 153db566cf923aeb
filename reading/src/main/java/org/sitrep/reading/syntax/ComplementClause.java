// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

/**
 * A clause that completes a verb, an adjective or a noun.
 *
 * @param introducer the word that introduces it, in lower case: "that", "to", a preposition; empty where it has none
 * @param head its predicate
 */
public record ComplementClause(ClauseForm form, String introducer, int head) {}
