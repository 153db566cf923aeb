// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Words;

/** Orders and questions. */
final class Mood {

    private static final Relations NOT_IMPERATIVE = Relations.of(
            Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.AUX, Relation.AUX_PASS, Relation.MARK, Relation.EXPL);
    private static final Words BEFORE_IMPERATIVE = Words.of("please", "now", "so", "and");
    private static final Relations SUBJECTS = Relations.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.EXPL);
    private static final Relations AUXILIARIES = Relations.of(Relation.AUX, Relation.AUX_PASS, Relation.COP);

    private static final Tags SINGULAR_NOUNS = Tags.of(Tag.NN, Tag.NNP);

    private Mood() {}

    static boolean isImperative(AnnotatedText text, int verb) {
        boolean bare = text.tag(verb) == Tag.VB && text.isRelation(verb, Relation.ROOT);
        for (int child : text.children(verb)) {
            bare &= !NOT_IMPERATIVE.has(text.relation(child));
        }
        int first = text.tokensOfSentence(text.sentenceOf(verb)).first();
        for (int token = first; bare && token < verb; token++) {
            bare = !Character.isLetterOrDigit(text.form(token).charAt(0)) || BEFORE_IMPERATIVE.has(text.lower(token));
        }
        return bare;
    }

    static boolean isSubjunctive(AnnotatedText text, int verb) {
        OptionalInt subject = text.findChild(verb, Relation.NSUBJ);
        boolean one = subject.isPresent() && SINGULAR_NOUNS.has(text.tag(subject.getAsInt()));
        int up = text.head(verb);
        boolean past = up != AnnotatedText.ROOT && text.tag(up) == Tag.VBD;
        return text.findChild(verb, Relation.AUX).isEmpty()
                && (text.tag(verb) == Tag.VB || text.tag(verb) == Tag.VBP && (one || past));
    }

    static boolean isAsked(AnnotatedText text, int verb) {
        if (!text.isRelation(verb, Relation.ROOT) || !endsWithQuestionMark(text, verb)) {
            return false;
        }
        for (int child : text.children(verb)) {
            if (text.tag(child).isWh() && child < verb) {
                return false;
            }
            if (SUBJECTS.has(text.relation(child))) {
                return false;
            }
            if (AUXILIARIES.has(text.relation(child))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithQuestionMark(AnnotatedText text, int verb) {
        int last = text.tokensOfSentence(text.sentenceOf(verb)).last();
        for (int token = Math.max(verb, last - 2); token <= last; token++) {
            if (text.form(token).equals("?")) {
                return true;
            }
        }
        return false;
    }
}
