// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;

/**
 * A passive that lacks its auxiliary, and whose noun the parser took for an active subject: the headline "Ferry seized by sailors", and the
 * reduced relative of "Soldiers killed in the blast were buried", which it made the subject of "buried".
 */
final class ReducedPassive {

    private ReducedPassive() {}

    static boolean is(AnnotatedText text, int verb) {
        return text.tag(verb) == Tag.VBN
                && text.findChild(verb, Relation.NSUBJ).isPresent()
                && !hasAuxiliaryOrObject(text, verb)
                && (text.relation(verb).isClausalSubject()
                        || Objects.findAgent(text, verb).isPresent());
    }

    private static boolean hasAuxiliaryOrObject(AnnotatedText text, int verb) {
        return text.findChild(verb, Relation.AUX).isPresent()
                || text.findChild(verb, Relation.COP).isPresent()
                || text.findChild(verb, Relation.OBJ).isPresent();
    }
}
