// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;

/** The nouns that "and" or "or" joins. A verb that the parser joins to a noun is none of them. */
final class Conjuncts {

    private Conjuncts() {}

    static int first(AnnotatedText text, int noun) {
        int at = noun;
        while (isJoined(text, at)) {
            at = text.head(at);
        }
        return at;
    }

    static List<Integer> list(AnnotatedText text, int noun) {
        List<Integer> found = new ArrayList<>();
        add(text, first(text, noun), found);
        return found.stream().sorted().toList();
    }

    private static void add(AnnotatedText text, int noun, List<Integer> found) {
        found.add(noun);
        for (int child : text.children(noun)) {
            if (isJoined(text, child)) {
                add(text, child, found);
            }
        }
    }

    private static boolean isJoined(AnnotatedText text, int token) {
        return text.isRelation(token, Relation.CONJ)
                && text.head(token) != AnnotatedText.ROOT
                && text.tag(token).isVerb() == text.tag(text.head(token)).isVerb();
    }
}
