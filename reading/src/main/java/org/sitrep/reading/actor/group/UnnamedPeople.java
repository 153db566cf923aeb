// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.group;

import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Words;

/** Finds numbers and pronouns that stand for people, by what is done to them: "wounding 35", "three others died", "those responsible". */
public final class UnnamedPeople {

    private static final Relations NOMINAL = Relations.of(
            Relation.NSUBJ,
            Relation.NSUBJ_PASS,
            Relation.OBJ,
            Relation.OBL,
            Relation.NMOD,
            Relation.CONJ,
            Relation.DEP,
            Relation.ROOT);
    private static final Relations UNDERGOERS = Relations.of(Relation.OBJ, Relation.NSUBJ_PASS);
    private static final Relations POSTMODIFIERS =
            Relations.of(Relation.ACL, Relation.ACL_RELCL, Relation.AMOD, Relation.DEP, Relation.ADVMOD);
    private static final Tags INSIDE_A_PHRASE = Tags.NOUNS.with(Tag.JJ, Tag.HYPH, Tag.CD);
    private static final Words PERSONAL_RELATIVES = Words.of("who", "whom", "whose");

    /** In tokens, how far before the word its number may stand: "one hundred and ten others". Set by hand. */
    private static final int LONGEST_NUMBER = 4;

    private final AnnotatedText text;

    public UnnamedPeople(AnnotatedText text) {
        this.text = text;
    }

    /** The number or pronoun that ends at this token, where it stands for people. */
    public Optional<TokenRange> find(int token) {
        boolean people = text.lower(token).equals("those")
                ? isDefined(token)
                : isStandIn(token) && isAlone(token) && (isPatient(token) || isOthersActing(token));
        return people ? Optional.of(new TokenRange(start(token), token + 1)) : Optional.empty();
    }

    /** What to call them: "35 people", "three other people", "dozens of people". */
    public String nameOf(TokenRange range) {
        String words = text.span(range).text();
        String last = text.lower(range.last());
        if (last.equals("those")) {
            return words;
        }
        if (last.equals("others")) {
            return words.substring(0, words.length() - 1) + " people";
        }
        return words + (text.tag(range.last()).isPluralNoun() ? " of people" : " people");
    }

    private boolean isStandIn(int token) {
        return text.tag(token) == Tag.CD && !text.isRelation(token, Relation.NUMMOD)
                || GroupWords.UNNAMED_PEOPLE.has(text.lower(token));
    }

    /** Whether no noun says what is counted. */
    private boolean isAlone(int token) {
        boolean of = token + 1 < text.size() && text.lower(token + 1).equals("of");
        boolean unit = token + 1 < text.size()
                && text.sentenceOf(token + 1) == text.sentenceOf(token)
                && INSIDE_A_PHRASE.has(text.tag(token + 1))
                && !GroupWords.CONDITION_OF_PEOPLE.has(text.lower(token + 1));
        boolean more = token + 1 < text.size() && GroupWords.UNNAMED_PEOPLE.has(text.lower(token + 1));
        return NOMINAL.has(text.relation(token)) && !of && !unit && !more;
    }

    private boolean isPatient(int token) {
        int verb = governor(token);
        Relation relation = relation(token);
        boolean suffers = verb != AnnotatedText.ROOT
                && (GroupWords.SUFFERED_BY_PEOPLE.has(text.lemma(verb)) && UNDERGOERS.has(relation)
                        || GroupWords.UNDERGONE_BY_PEOPLE.has(text.lemma(verb)) && relation == Relation.NSUBJ);
        return suffers || isBeforeCondition(token);
    }

    /** "Two killed and seven wounded", "31 dead". */
    private boolean isBeforeCondition(int token) {
        int next = token + 1;
        return next < text.size()
                && text.sentenceOf(next) == text.sentenceOf(token)
                && GroupWords.CONDITION_OF_PEOPLE.has(text.lower(next))
                && text.tag(next) != Tag.VBD
                && (text.head(next) == token || text.head(token) == next);
    }

    /** "Others shielded themselves": whoever acts without a name is somebody. */
    private boolean isOthersActing(int token) {
        int verb = governor(token);
        return text.lower(token).equals("others")
                && (isBesideName(token)
                        || verb != AnnotatedText.ROOT
                                && relation(token) == Relation.NSUBJ
                                && text.tag(verb).isVerb()
                                && text.findChild(verb, Relation.COP).isEmpty());
    }

    /** "Dana Orlov and others". */
    private boolean isBesideName(int token) {
        int head = text.head(token);
        return text.isRelation(token, Relation.CONJ)
                && head != AnnotatedText.ROOT
                && text.entity(head) == EntityTag.PERSON;
    }

    /** What the first of joined phrases hangs from. */
    private int governor(int token) {
        return text.head(firstConjunct(token));
    }

    private Relation relation(int token) {
        return text.relation(firstConjunct(token));
    }

    private int firstConjunct(int token) {
        boolean joined = text.isRelation(token, Relation.CONJ)
                && text.head(token) != AnnotatedText.ROOT
                && text.relation(text.head(token)) != Relation.ROOT
                && text.head(token) < token
                && !text.tag(text.head(token)).isVerb();
        return joined ? text.head(token) : token;
    }

    /** "Those who fled", "those responsible". */
    private boolean isDefined(int token) {
        int next = token + 1;
        if (next >= text.size() || text.isRelation(token, Relation.DET)) {
            return false;
        }
        boolean condition = GroupWords.CONDITION_OF_PEOPLE.has(text.lower(next))
                && text.head(next) == token
                && POSTMODIFIERS.has(text.relation(next));
        return PERSONAL_RELATIVES.has(text.lower(next)) || condition;
    }

    private int start(int token) {
        int first = token;
        while (first > 0
                && token - first < LONGEST_NUMBER
                && text.sentenceOf(first - 1) == text.sentenceOf(token)
                && text.tag(first - 1) == Tag.CD
                && text.tag(token) != Tag.DT) {
            first--;
        }
        return first;
    }
}
