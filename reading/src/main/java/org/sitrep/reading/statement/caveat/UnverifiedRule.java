// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.caveat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.statement.construction.Rule;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.record.statement.CaveatKind;

/** "Could not be independently verified", "was unable to verify", "it was not possible to verify", "has not been confirmed": the content is what is in doubt. */
final class UnverifiedRule implements Rule {

    private static final Words CAN = Words.of("can", "could", "ca", "cannot");
    private static final Words CANNOT = Words.of("cannot");
    private static final Words HAVE = Words.of("has", "have", "had");
    private static final Relations COMPLEMENTS = Relations.of(Relation.XCOMP, Relation.CCOMP);
    private static final Words ABLE = Words.of("unable", "able", "impossible", "possible");
    private static final Words UNABLE = Words.of("unable", "impossible");
    private static final Tags FINITE_TAGS = Tags.of(Tag.VBD, Tag.VBZ, Tag.VBP, Tag.MD);

    private static final Words INDEPENDENTLY = Words.of("independently", "immediately", "officially", "yet");

    @Override
    public Optional<StatementDraft> find(CuedText clause, int verb) {
        String lemma = clause.text().lemma(verb);
        boolean finding = clause.lexicon().is("caveat-finding", lemma);
        if (!clause.isVerb(verb) || !finding && !clause.lexicon().is("caveat-verb", lemma)) {
            return Optional.empty();
        }
        CaveatPredicate predicate = predicate(clause, verb);
        if (!isInDoubt(predicate) || !ReportersVoice.speaks(clause, predicate.governor())) {
            return Optional.empty();
        }
        return findDoubted(predicate, finding)
                .map(doubted -> predicate.caveat(CaveatKind.UNVERIFIED, List.of(doubted)));
    }

    /** With "unable to" or "not possible to" the whole of it. */
    private static CaveatPredicate predicate(CuedText clause, int verb) {
        AnnotatedText text = clause.text();
        boolean able = COMPLEMENTS.has(text.relation(verb)) && ABLE.has(text.lower(text.head(verb)));
        return new CaveatPredicate(clause, able ? text.head(verb) : verb, verb);
    }

    private static boolean isInDoubt(CaveatPredicate predicate) {
        AnnotatedText text = predicate.clause().text();
        if (predicate.governor() != predicate.head()) {
            return UNABLE.has(text.lower(predicate.governor())) || predicate.isNegated();
        }
        boolean tried = predicate.has(CAN) || predicate.has(INDEPENDENTLY);
        boolean soFar = predicate.clause().predicate(predicate.head()).isPassive() && predicate.has(HAVE);
        return (tried || soFar) && (predicate.isNegated() || predicate.has(CANNOT));
    }

    private static Optional<TokenRange> findDoubted(CaveatPredicate predicate, boolean finding) {
        AnnotatedText text = predicate.clause().text();
        int verb = predicate.head();
        OptionalInt question = findQuestion(text, verb);
        if (question.isPresent()) {
            return Optional.of(text.subtree(question.getAsInt()));
        }
        if (predicate.clause().predicate(verb).isPassive()) {
            OptionalInt subject = predicate.findSubject();
            return subject.isPresent() ? Optional.of(predicate.meant(subject.getAsInt())) : Optional.empty();
        }
        OptionalInt object = finding ? OptionalInt.empty() : text.findChild(verb, Relation.OBJ);
        return object.isPresent() ? Optional.of(withoutNextSubject(text, object.getAsInt())) : Optional.empty();
    }

    private static OptionalInt findQuestion(AnnotatedText text, int verb) {
        OptionalInt clause = text.findChild(verb, Relation.CCOMP);
        return clause.isPresent() && clause.getAsInt() > verb ? clause : OptionalInt.empty();
    }

    /** An object without the noun phrase joined to it that is the subject of the verb behind. */
    private static TokenRange withoutNextSubject(AnnotatedText text, int object) {
        TokenRange range = text.subtree(object);
        boolean verbBehind = range.end() < text.size()
                && text.sentenceOf(range.end()) == text.sentenceOf(object)
                && FINITE_TAGS.has(text.tag(range.end()));
        for (int child : text.children(object)) {
            if (verbBehind
                    && text.isRelation(child, Relation.CONJ)
                    && text.subtree(child).end() == range.end()) {
                return new TokenRange(range.first(), text.subtree(child).first());
            }
        }
        return range;
    }
}
