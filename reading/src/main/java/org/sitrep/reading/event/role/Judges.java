// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.WordKinds;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.syntax.NounPhrase;
import org.sitrep.reading.syntax.Predicate;

/**
 * Those who judge a deed and therefore did not do it: "the union condemned the raid", "a raid which the army blamed on the rebels". Who suffered it may
 * well judge it.
 */
final class Judges {

    private static final Words JUDGE = WordKinds.load(Judges.class, "words.tsv").get("judge");
    private static final Relations OBJECTS = Relations.of(Relation.OBJ, Relation.OBL);
    private static final Relations NOMINAL =
            Relations.of(Relation.NMOD, Relation.COMPOUND, Relation.CONJ, Relation.APPOS);

    private final AnnotatedText text;

    Judges(AnnotatedText text) {
        this.text = text;
    }

    /** The tokens of those who judge what a word names. */
    Set<Integer> list(int anchor) {
        Set<Integer> judges = new HashSet<>();
        findVerbOver(anchor).ifPresent(verb -> add(verb, judges));
        for (int verb : relativeClausesBehind(anchor)) {
            add(verb, judges);
        }
        return judges;
    }

    private void add(int verb, Set<Integer> judges) {
        Predicate predicate = new Predicate(text, verb);
        if (isJudging(verb)) {
            (predicate.isPassive() ? predicate.findAgent() : predicate.findSubject())
                    .ifPresent(subject -> judges.addAll(new NounPhrase(text, subject).conjuncts()));
        }
    }

    private boolean isJudging(int token) {
        return text.tag(token).isVerb() && JUDGE.has(text.lemma(token));
    }

    /** The verb whose object the noun is or belongs to. */
    private OptionalInt findVerbOver(int anchor) {
        int at = anchor;
        while (text.tag(at).isNoun() && NOMINAL.has(text.relation(at)) && text.head(at) != AnnotatedText.ROOT) {
            at = text.head(at);
        }
        boolean object = text.tag(at).isNoun() && OBJECTS.has(text.relation(at));
        return object ? OptionalInt.of(text.head(at)) : OptionalInt.empty();
    }

    /** The verb of judging in the next clause that begins with "which", whatever the parser hangs it from. */
    private Set<Integer> relativeClausesBehind(int anchor) {
        TokenRange sentence = text.tokensOfSentence(text.sentenceOf(anchor));
        boolean which = false;
        for (int token = anchor + 1; token < sentence.end(); token++) {
            which |= text.tag(token) == Tag.WDT && text.lower(token).equals("which");
            if (which && text.tag(token).isVerb() && !text.relation(token).isAuxiliary()) {
                return isJudging(token) ? Set.of(token) : Set.of();
            }
        }
        return Set.of();
    }
}
