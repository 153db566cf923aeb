// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.trigger;

import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.event.participant.Participants;
import org.sitrep.reading.syntax.Introducer;
import org.sitrep.reading.syntax.NounPhrase;
import org.sitrep.reading.syntax.Predicate;

/** Tests whether a word of the text has beside it what a trigger asks for. */
public final class Conditions {

    private static final Relations OBJECTS = Relations.of(Relation.OBJ, Relation.NSUBJ_PASS);
    private static final Relations OBJECT_OR_OBLIQUE = Relations.of(Relation.OBJ, Relation.OBL);
    private static final Relations BESIDE = Relations.of(Relation.CONJ, Relation.APPOS);
    private static final Words CURRENCY_SIGNS = Words.of("€", "£", "$", "US$");
    private static final Words SCALES = Words.of("million", "billion", "trillion");
    private static final Relations WITH_PREPOSITION = Relations.of(
            Relation.OBL,
            Relation.OBL_NPMOD,
            Relation.OBL_TMOD,
            Relation.NMOD,
            Relation.ADVCL,
            Relation.CCOMP,
            Relation.XCOMP,
            Relation.ACL,
            Relation.ADVMOD,
            Relation.COMPOUND_PRT);
    private static final Relations PARTICLES = Relations.of(Relation.COMPOUND_PRT, Relation.ADVMOD, Relation.CASE);

    /** How many steps below a word its clause is searched for what {@code with=} asks. On war reports 4 gives the same. */
    private static final int DEPTH = 3;

    private static final Relations OF_THE_CLAUSE = Relations.of(
            Relation.OBJ,
            Relation.IOBJ,
            Relation.OBL,
            Relation.OBL_NPMOD,
            Relation.OBL_TMOD,
            Relation.NMOD,
            Relation.AMOD,
            Relation.COMPOUND,
            Relation.COMPOUND_PRT,
            Relation.XCOMP,
            Relation.ADVMOD,
            Relation.NUMMOD,
            Relation.NSUBJ_PASS,
            Relation.NSUBJ,
            Relation.NMOD_POSS,
            Relation.ADVCL,
            Relation.CCOMP,
            Relation.ACL,
            Relation.CASE,
            Relation.DET,
            Relation.DEP,
            Relation.CONJ);

    private final AnnotatedText text;
    private final Participants participants;

    public Conditions(AnnotatedText text, Participants participants) {
        this.text = text;
        this.participants = participants;
    }

    boolean hold(int token, Trigger trigger) {
        return trigger.conditions().stream().allMatch(condition -> holds(token, condition) != condition.negated());
    }

    /** The nouns that the trigger's conditions found where the word acts upon something or leads to it: "went on strike". */
    Set<Integer> nouns(int token, Trigger trigger) {
        Set<Integer> found = new LinkedHashSet<>();
        for (Condition condition : trigger.conditions()) {
            boolean object = condition.key() == Condition.Key.OBJECT;
            if (!condition.negated() && (object || condition.key() == Condition.Key.WITH)) {
                for (int child : text.children(token)) {
                    boolean here = (object ? OBJECTS : OBJECT_OR_OBLIQUE).has(text.relation(child));
                    if (here) {
                        addMatching(child, condition, found);
                    }
                }
            }
        }
        return found;
    }

    private void addMatching(int noun, Condition condition, Set<Integer> found) {
        if (condition.hasLemma(text.lemma(noun))) {
            found.add(noun);
        }
        for (int child : text.children(noun)) {
            if (text.isRelation(child, Relation.CONJ) && condition.hasLemma(text.lemma(child))) {
                found.add(child);
            }
        }
    }

    private boolean holds(int token, Condition condition) {
        return switch (condition.key()) {
            case OBJECT -> isAt(new Predicate(text, token).findObject(), condition);
            case SUBJECT -> isAt(subject(token), condition);
            case WITH -> hasBelow(token, condition, DEPTH);
            case PREPOSITION -> hasPreposition(token, condition);
            case BEHIND -> condition.has(Introducer.of(text, token));
            case PARTICLE -> hasParticle(token, condition);
            case CLAUSE -> hasClause(token, condition);
            case CLAUSE_VERB -> {
                OptionalInt clause = new Predicate(text, token).findComplementClause();
                yield clause.isPresent() && condition.hasLemma(text.lemma(clause.getAsInt()));
            }
        };
    }

    private OptionalInt subject(int token) {
        return new Predicate(text, token).isPassive()
                ? new Predicate(text, token).findAgent()
                : new Predicate(text, token).findSubject();
    }

    private boolean isAt(OptionalInt place, Condition condition) {
        if (place.isEmpty()) {
            return condition.has("none");
        }
        int token = place.getAsInt();
        return isOne(token, condition) || hasPart(token, condition);
    }

    /** The nouns beside a noun that say what it is: "defence and aid", "shells and rockets", "dozens of tanks", "the envoy, Dana Orlov". */
    private boolean hasPart(int token, Condition condition) {
        OptionalInt counted = new NounPhrase(text, token).findCounted();
        if (counted.isPresent() && isOne(counted.getAsInt(), condition)) {
            return true;
        }
        for (int child : text.children(token)) {
            boolean beside = BESIDE.has(text.relation(child));
            boolean inside = text.isRelation(child, Relation.COMPOUND) && condition.hasLemma(text.lemma(child));
            if (inside || beside && isOne(child, condition)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOne(int token, Condition condition) {
        return condition.hasLemma(text.lemma(token))
                || condition.has("@actor") && participants.isActor(token)
                || condition.has("@person") && participants.isPerson(token)
                || condition.has("@place") && participants.isPlace(token)
                || condition.has("@amount") && isAmount(token);
    }

    /** A sum of money, whichever of its words the tree puts on top. */
    private boolean isAmount(int token) {
        return text.tag(token) == Tag.DOLLAR
                || CURRENCY_SIGNS.has(text.form(token))
                || text.tag(token) == Tag.CD && SCALES.has(text.lower(token));
    }

    private boolean hasBelow(int token, Condition condition, int depth) {
        for (int child : text.children(token)) {
            boolean here = OF_THE_CLAUSE.has(text.relation(child));
            if (here && (isOne(child, condition) || depth > 1 && hasBelow(child, condition, depth - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPreposition(int token, Condition condition) {
        for (int child : text.children(token)) {
            boolean oblique = WITH_PREPOSITION.has(text.relation(child));
            if (oblique && (condition.has(Introducer.of(text, child)) || condition.has(text.lower(child)))) {
                return true;
            }
        }
        OptionalInt object = text.tag(token).isVerb() ? text.findChild(token, Relation.OBJ) : OptionalInt.empty();
        return object.isPresent() && hasPreposition(object.getAsInt(), condition);
    }

    private boolean hasParticle(int token, Condition condition) {
        for (int child : text.children(token)) {
            if (PARTICLES.has(text.relation(child)) && condition.has(text.lower(child))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasClause(int token, Condition condition) {
        OptionalInt head = new Predicate(text, token).findComplementClause();
        String name = head.isEmpty()
                ? "none"
                : switch (new Predicate(text, head.getAsInt()).clauseForm()) {
                    case INFINITIVE -> "to";
                    case GERUND -> "ing";
                    case FINITE -> "that";
                };
        return condition.has(name);
    }
}
