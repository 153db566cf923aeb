// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.WordKinds;
import org.sitrep.lexicon.Words;

/** Whether a word is denied by what hangs from it: "did not", "no soldiers were", "without", "nobody". */
final class Negation {

    private static final Relations MARKING = Relations.of(Relation.CASE, Relation.MARK, Relation.CC, Relation.ADVMOD);
    private static final Relations ARGUMENTS = Relations.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.OBJ);
    private static final Relations SUBJECTS = Relations.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.EXPL);
    private static final Words NO = Words.of("no", "neither");

    private static final Words NOT = WordKinds.load(Negation.class, "words.tsv").get("not");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither", "no-one");
    private static final Set<String> AFFIRMED = Set.of("only", "just", "merely", "simply", "least", "until");

    private Negation() {}

    static boolean isNegated(AnnotatedText text, int token) {
        if (token > 0 && text.lower(token - 1).equals("without")) {
            return true;
        }
        for (int child : text.children(token)) {
            if (isNot(text, token, child) || isAbsent(text, token, child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNot(AnnotatedText text, int token, int child) {
        String word = text.lower(child);
        boolean before = child < token;
        boolean affirmed = child + 1 < text.size() && AFFIRMED.contains(text.lower(child + 1));
        boolean determiner = text.isRelation(child, Relation.DET);
        boolean longer =
                word.equals("longer") && child > 0 && text.lower(child - 1).equals("no");
        boolean marked = MARKING.has(text.relation(child));
        boolean instead = marked
                && (word.equals("without")
                        || isPair(text, child, "instead", "of")
                        || isPair(text, child, "rather", "than"));
        boolean no = determiner && (word.equals("no") || word.equals("neither"));
        boolean not = NOT.has(word) && !affirmed && !determiner && !isOfClauseBefore(text, token, child);
        return before && (not || no || instead) || longer;
    }

    /** "Even if it doesn't, it is clear": a comma and a subject behind "not" keep it apart from the predicate. */
    private static boolean isOfClauseBefore(AnnotatedText text, int token, int not) {
        boolean comma = false;
        for (int between = not + 1; between < token; between++) {
            comma |= text.tag(between) == Tag.COMMA;
            if (comma && text.head(between) == token && SUBJECTS.has(text.relation(between))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPair(AnnotatedText text, int token, String first, String second) {
        return text.lower(token).equals(first)
                && token + 1 < text.size()
                && text.lower(token + 1).equals(second);
    }

    /** A verb is denied where nobody does it or nothing suffers it. */
    private static boolean isAbsent(AnnotatedText text, int token, int child) {
        if (!text.tag(token).isVerb() || !ARGUMENTS.has(text.relation(child))) {
            return false;
        }
        if (NOBODY.contains(text.lower(child))) {
            return true;
        }
        for (int word : text.children(child)) {
            if (text.isRelation(word, Relation.DET) && NO.has(text.lower(word))
                    || word < child
                            && (text.relation(word) == Relation.CC || text.relation(word) == Relation.CC_PRECONJ)
                            && text.lower(word).equals("neither")) {
                return true;
            }
        }
        return false;
    }
}
