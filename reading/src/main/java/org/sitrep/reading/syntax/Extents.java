// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;

/** The words of a noun phrase. Those of a clause whose predicate the noun is ("he is <em>the envoy</em>") stay outside. */
final class Extents {

    private static final Relations WITHIN = Relations.of(
            Relation.DET,
            Relation.DET_PREDET,
            Relation.NMOD_POSS,
            Relation.NMOD,
            Relation.NUMMOD,
            Relation.AMOD,
            Relation.COMPOUND,
            Relation.APPOS,
            Relation.ACL,
            Relation.ACL_RELCL,
            Relation.OBL_NPMOD,
            Relation.GOESWITH);
    private static final Relations JOINING = Relations.of(Relation.CC, Relation.CONJ);

    private Extents() {}

    static TokenRange of(AnnotatedText text, int noun) {
        int first = noun;
        int end = noun + 1;
        for (int child : text.children(noun)) {
            if (child > noun && JOINING.has(text.relation(child))) {
                break;
            }
            if (WITHIN.has(text.relation(child)) && !new Predicate(text, child).isBeforeObject()) {
                first = Math.min(first, text.subtree(child).first());
                end = Math.max(end, text.subtree(child).end());
            }
        }
        return new TokenRange(first, end);
    }
}
