// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;

/** A passive without an auxiliary of its own, in a setting that does not show it by itself. */
final class ReducedPassive {

    private ReducedPassive() {}

    /** "The bridge was hit and <em>destroyed</em>": a participle that shares auxiliary and subject of the passive it is joined to. */
    static boolean isShared(AnnotatedText text, int verb) {
        return text.tag(verb) == Tag.VBN
                && text.isRelation(verb, Relation.CONJ)
                && text.tag(text.head(verb)).isVerb()
                && Subjects.findOwn(text, verb).isEmpty()
                && !hasAuxiliaryOrObject(text, verb)
                && VerbGroup.voice(text, text.head(verb)) == Voice.PASSIVE;
    }

    /**
     * A participle whose noun the parser took for an active subject: the headline "Ferry seized by sailors", and the reduced relative of
     * "Those killed in the blast were buried", which it made the subject of "buried". The repairs of the tree give that of nouns ("soldiers
     * killed") back to its noun; what is left are pronouns, numbers and verbs before it. Without the rule the killed become who killed.
     */
    static boolean is(AnnotatedText text, int verb) {
        return text.tag(verb) == Tag.VBN
                && text.findChild(verb, Relation.NSUBJ).isPresent()
                && !hasAuxiliaryOrObject(text, verb)
                && (text.relation(verb).isClausalSubject()
                        || isJoinedToPassive(text, verb)
                        || Objects.findAgent(text, verb).isPresent());
    }

    /** "A priest was killed and two nuns kidnapped": the auxiliary of the first stands for the second. */
    private static boolean isJoinedToPassive(AnnotatedText text, int verb) {
        int first = text.head(verb);
        return text.isRelation(verb, Relation.CONJ)
                && text.tag(first) == Tag.VBN
                && text.findChild(first, Relation.AUX_PASS).isPresent();
    }

    private static boolean hasAuxiliaryOrObject(AnnotatedText text, int verb) {
        return text.findChild(verb, Relation.AUX).isPresent()
                || text.findChild(verb, Relation.COP).isPresent()
                || text.findChild(verb, Relation.OBJ).isPresent();
    }
}
