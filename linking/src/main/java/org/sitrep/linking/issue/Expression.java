// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.issue;

/**
 * Words of a sentence that take a position. The indexes are those of its tokens.
 *
 * @param conditional whether it is held only if something else happens
 * @param deed whether the cue is a thing done, which tells what is held only while it is new
 * @param subject of the word that ends the name of the party; where the party follows, of the word it begins with; below
 *     0 or past the end where there is none
 * @param cue of the first word of the cue
 * @param cueEnd after its last word
 * @param first of the first word of cue and issue
 * @param end after their last word
 * @param clauseEnd after the last word of the clause
 */
public record Expression(
        Issue issue,
        Leaning leaning,
        boolean conditional,
        Join join,
        boolean deed,
        int subject,
        int cue,
        int cueEnd,
        int first,
        int end,
        int clauseEnd) {}
