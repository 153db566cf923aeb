// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.reading.syntax.Predicate;

/**
 * "The shell came down at noon, when most were at prayer, and broke two walls": what goes on behind a clause that tells when or where, and behind
 * its second comma, is not done by the subject of that clause, though the parser joins the two.
 */
final class Resumption {

    private static final Relations CLAUSES = Relations.of(Relation.ACL_RELCL, Relation.ADVCL);

    private final AnnotatedText text;

    Resumption(AnnotatedText text) {
        this.text = text;
    }

    /** The subject of the clause, who is no more than a bystander of what a verb tells. */
    OptionalInt findBystander(int verb) {
        int clause = text.head(verb);
        boolean resumed = text.isRelation(verb, Relation.CONJ)
                && CLAUSES.has(text.relation(clause))
                && text.findChild(verb, Relation.NSUBJ).isEmpty()
                && isBehindComma(verb)
                && tellsWhenOrWhere(clause);
        return resumed ? new Predicate(text, clause).findSubject() : OptionalInt.empty();
    }

    private boolean isBehindComma(int verb) {
        OptionalInt and = text.findChild(verb, Relation.CC);
        return and.isPresent() && and.getAsInt() > 0 && text.tag(and.getAsInt() - 1) == Tag.COMMA;
    }

    private boolean tellsWhenOrWhere(int clause) {
        int first = text.subtree(clause).first();
        return text.tag(first) == Tag.WRB && first > 0 && text.tag(first - 1) == Tag.COMMA;
    }
}
