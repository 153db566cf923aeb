// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;

/** The word that introduces a phrase or clause: a preposition, or a mark such as "that", "if" and "to". */
public final class Introducer {

    private Introducer() {}

    /** In lower case; empty where the phrase has none. */
    public static String of(AnnotatedText text, int head) {
        OptionalInt word = text.findChild(head, Relation.CASE);
        if (word.isEmpty()) {
            word = text.findChild(head, Relation.MARK);
        }
        return word.isPresent() ? text.lower(word.getAsInt()) : "";
    }
}
