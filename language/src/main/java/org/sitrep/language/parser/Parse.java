// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.parser;

/**
 * The dependency tree of one sentence.
 *
 * @param heads for each token the number of its head within the sentence, or -1
 * @param relations for each token the relation to its head
 */
public record Parse(int[] heads, String[] relations) {}
