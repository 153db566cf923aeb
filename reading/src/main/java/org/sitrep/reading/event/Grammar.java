// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.OptionalInt;
import org.sitrep.reading.language.AnnotatedText;

/** Questions about verbs and nouns that several parts of the event layer ask. */
final class Grammar {

    private Grammar() {}

    static boolean isVerb(AnnotatedText text, int token) {
        return text.tag(token).startsWith("VB");
    }

    static boolean isPassive(AnnotatedText text, int verb) {
        boolean marked = text.findChild(verb, "aux:pass").isPresent()
                || text.findChild(verb, "nsubj:pass").isPresent();
        boolean participle = text.tag(verb).equals("VBN")
                && text.relation(verb).matches("acl|amod|advcl")
                && text.findChild(verb, "aux").isEmpty();
        return marked || participle;
    }

    static boolean isNegated(AnnotatedText text, int token) {
        for (int child : text.children(token)) {
            if (child < token && text.lower(child).matches("not|n['’]t|never|no|neither|cannot|without")) {
                return true;
            }
        }
        return false;
    }

    /** The preposition or mark that introduces a phrase. */
    static String introducer(AnnotatedText text, int token) {
        OptionalInt word = text.findChild(token, "case");
        if (word.isEmpty()) {
            word = text.findChild(token, "mark");
        }
        return word.isPresent() ? text.lower(word.getAsInt()) : "";
    }

    /** The subject of a verb, its own or that of the verb it is joined to or hangs from. */
    static OptionalInt findSubject(AnnotatedText text, int verb) {
        int at = verb;
        for (int climb = 0; climb < 5; climb++) {
            OptionalInt own = text.findChild(at, "nsubj");
            if (own.isEmpty() && (at != verb || !isPassive(text, verb))) {
                own = text.findChild(at, "nsubj:pass");
            }
            if (own.isPresent()) {
                return own;
            }
            boolean modifies = text.isRelation(at, "acl") || text.isRelation(at, "amod");
            if (modifies
                    && text.head(at) != AnnotatedText.ROOT
                    && !text.findChild(at, "mark").isPresent()) {
                return OptionalInt.of(text.head(at));
            }
            int up = text.head(at);
            if (up == AnnotatedText.ROOT || !text.relation(at).matches("conj|advcl|xcomp|acl|parataxis|dep|ccomp")) {
                return OptionalInt.empty();
            }
            OptionalInt object = text.findChild(up, "obj");
            boolean controlled = at != up
                    && text.relation(at).matches("xcomp|advcl")
                    && object.isPresent()
                    && object.getAsInt() < at
                    && text.findChild(at, "mark").isPresent();
            if (controlled) {
                return object;
            }
            at = up;
        }
        return OptionalInt.empty();
    }
}
