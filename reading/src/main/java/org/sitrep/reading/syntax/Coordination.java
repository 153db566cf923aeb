// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;

/** What words that are joined by "and", "or" and "but" share. */
final class Coordination {

    private static final Relations OWN_WORDS = Relations.of(
            Relation.AUX, Relation.AUX_PASS, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.MARK, Relation.COP);

    private Coordination() {}

    static OptionalInt findSharedHead(AnnotatedText text, int token) {
        int head = text.head(token);
        if (!text.isRelation(token, Relation.CONJ) || head == AnnotatedText.ROOT || text.tag(token) != text.tag(head)) {
            return OptionalInt.empty();
        }
        for (int child : text.children(token)) {
            boolean own = OWN_WORDS.has(text.relation(child));
            boolean but =
                    text.isRelation(child, Relation.CC) && text.lower(child).equals("but");
            if (own || but) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(head);
    }
}
