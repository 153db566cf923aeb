// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Words;

/** Questions about verbs and nouns that several parts of the event layer ask. */
public final class EventGrammar {

    private static final Relations MODIFYING = Relations.of(Relation.ACL, Relation.AMOD, Relation.ADVCL);
    private static final Words NEGATIONS = Words.of("not", "n't", "n’t", "never", "no", "neither", "cannot", "without");
    private static final Relations SUBJECTS = Relations.of(Relation.NSUBJ_PASS, Relation.NSUBJ);
    private static final Words BEFORE_NUMBER = Words.of("at", "than", "about", "around");
    private static final Relations CLIMBED = Relations.of(Relation.CONJ, Relation.ADVCL, Relation.XCOMP, Relation.ACL, Relation.PARATAXIS, Relation.DEP, Relation.CCOMP);
    private static final Tags FINITE_TAGS = Tags.of(Tag.VBD, Tag.VBZ, Tag.VBP);
    private static final Relations PREPOSITIONAL = Relations.of(Relation.OBL, Relation.NMOD);
    private static final Words TIME_PREPOSITIONS = Words.of("after", "before", "since", "as", "until", "while");
    private static final Words CHARGE_PREPOSITIONS = Words.of("of", "from", "for", "into");
    private static final Relations OPEN_CLAUSES = Relations.of(Relation.XCOMP, Relation.ADVCL);
    private static final Words APPEALS = Words.of("call", "appeal");
    private static final Words APPEAL_PREPOSITIONS = Words.of("on", "for", "to");

    private static final int CLIMB = 5;

    /** Tags of words that stand in a noun phrase up to its head. */
    private static final Tags NOMINAL = Tags.of(Tag.DT, Tag.JJR, Tag.JJS, Tag.JJ, Tag.CD, Tag.NNPS, Tag.NNP, Tag.NNS, Tag.NN, Tag.PRP_POSSESSIVE, Tag.POS, Tag.HYPH, Tag.DOLLAR);

    /** Verbs after whose object "to" tells what their subject means to do: "called X to thank him". */
    private static final Words APPROACHING = Words.of(
            "call",
            "phone",
            "telephone",
            "meet",
            "visit",
            "host",
            "receive",
            "join",
            "attend",
            "contact",
            "see",
            "use",
            "hold");

    private EventGrammar() {}

    public static boolean isVerb(AnnotatedText text, int token) {
        return text.tag(token).isVerb();
    }

    public static boolean isHeading(AnnotatedText text, int token) {
        return text.sentences().get(text.sentenceOf(token)).heading();
    }

    /**
     * Whether a verb that the parser hangs before a noun is none of its adjectives: a past tense ("held talks"), a gerund behind a
     * preposition ("by urging calm").
     */
    public static boolean isVerbBeforeObject(AnnotatedText text, int token) {
        boolean before = text.isRelation(token, Relation.AMOD) && text.head(token) > token;
        boolean gerund = text.tag(token) == Tag.VBG
                && token > 0
                && text.isRelation(token - 1, Relation.CASE)
                && text.head(token - 1) == text.head(token);
        return before && (text.tag(token) == Tag.VBD || gerund);
    }

    /** Whether an adjective says something of a subject or opens a phrase behind its noun. */
    public static boolean isPredicate(AnnotatedText text, int token) {
        boolean before = text.isRelation(token, Relation.AMOD) && text.head(token) > token;
        return text.tag(token).isAdjective() && !before;
    }

    public static boolean isPassive(AnnotatedText text, int verb) {
        boolean marked = text.findChild(verb, Relation.AUX_PASS).isPresent()
                || text.findChild(verb, Relation.NSUBJ_PASS).isPresent();
        boolean participle = text.tag(verb) == Tag.VBN
                && !isVerbBeforeObject(text, verb)
                && MODIFYING.has(text.relation(verb))
                && text.findChild(verb, Relation.AUX).isEmpty()
                && text.findChild(verb, Relation.OBJ).isEmpty();
        return marked || participle;
    }

    public static boolean isNegated(AnnotatedText text, int token) {
        for (int child : text.children(token)) {
            if (child < token && NEGATIONS.has(text.lower(child))) {
                return true;
            }
        }
        return false;
    }

    /** The preposition or mark that introduces a phrase. */
    public static String introducer(AnnotatedText text, int token) {
        OptionalInt word = text.findChild(token, Relation.CASE);
        if (word.isEmpty()) {
            word = text.findChild(token, Relation.MARK);
        }
        return word.isPresent() ? text.lower(word.getAsInt()) : "";
    }

    /** What a verb acts upon: its object, the subject of a passive, the noun that a participle follows. */
    public static OptionalInt findObject(AnnotatedText text, int verb) {
        OptionalInt object = text.findChild(verb, Relation.OBJ);
        if (object.isEmpty()) {
            object = text.findChild(verb, Relation.NSUBJ_PASS);
        }
        boolean participle = text.isRelation(verb, Relation.ACL) && isPassive(text, verb);
        boolean ahead = participle || isVerbBeforeObject(text, verb);
        if (object.isEmpty() && ahead) {
            return OptionalInt.of(text.head(verb));
        }
        return object.isEmpty() && isVerb(text, verb) && !isPassive(text, verb) ? takenAway(text, verb) : object;
    }

    /** The noun right behind a verb that the parser made the subject of a later word: "deported four people registered with the UN". */
    private static OptionalInt takenAway(AnnotatedText text, int verb) {
        int noun = verb;
        for (int token = verb + 1; token < text.size() && isNominal(text, token); token++) {
            noun = text.tag(token).isNoun() ? token : noun;
        }
        boolean subject = noun > verb
                && text.sentenceOf(noun) == text.sentenceOf(verb)
                && SUBJECTS.has(text.relation(noun))
                && text.head(noun) > noun;
        boolean clause = subject && text.isRelation(text.head(noun), Relation.CCOMP) && text.head(text.head(noun)) == verb;
        return subject && !clause ? OptionalInt.of(noun) : OptionalInt.empty();
    }

    /** The subject that stands at the verb itself, also of a passive. */
    public static OptionalInt findOwnSubject(AnnotatedText text, int verb) {
        OptionalInt own = text.findChild(verb, Relation.NSUBJ);
        return own.isPresent() ? own : text.findChild(verb, Relation.NSUBJ_PASS);
    }

    private static boolean isNominal(AnnotatedText text, int token) {
        return NOMINAL.has(text.tag(token)) || BEFORE_NUMBER.has(text.lower(token));
    }

    /** Whoever a passive names behind "by". */
    public static OptionalInt findAgent(AnnotatedText text, int verb) {
        for (int child : text.children(verb)) {
            if (text.relation(child).isOblique()
                    && introducer(text, child).equals("by")) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    /** The clause that completes a verb, an adjective or a noun: "agreed to leave", "the demand that it leave". */
    public static OptionalInt findClause(AnnotatedText text, int token) {
        OptionalInt clause = text.findChild(token, Relation.XCOMP);
        if (clause.isEmpty()) {
            clause = text.findChild(token, Relation.CCOMP);
        }
        if (clause.isEmpty()) {
            clause = infinitive(text, token, isVerb(text, token) ? Relation.ADVCL : Relation.ACL);
        }
        return clause.isPresent() && isVerb(text, clause.getAsInt()) && clause.getAsInt() > token
                ? clause
                : OptionalInt.empty();
    }

    private static OptionalInt infinitive(AnnotatedText text, int token, Relation relation) {
        OptionalInt clause = text.findChild(token, relation);
        return clause.isPresent() && introducer(text, clause.getAsInt()).equals("to") ? clause : OptionalInt.empty();
    }

    /** The subject of a verb, its own or that of the verb it is joined to or hangs from. */
    public static OptionalInt findSubject(AnnotatedText text, int verb) {
        int at = verb;
        for (int climb = 0; climb < CLIMB; climb++) {
            OptionalInt own = text.findChild(at, Relation.NSUBJ);
            if (own.isEmpty() && (at != verb || !isPassive(text, verb))) {
                own = text.findChild(at, Relation.NSUBJ_PASS);
            }
            if (own.isPresent()) {
                return own;
            }
            if (isVerbBeforeObject(text, at)) {
                at = text.head(at);
            }
            boolean modifies = text.isRelation(at, Relation.ACL) || text.isRelation(at, Relation.AMOD);
            if (modifies
                    && text.head(at) != AnnotatedText.ROOT
                    && text.findChild(at, Relation.MARK).isEmpty()) {
                return OptionalInt.of(text.head(at));
            }
            int up = text.head(at);
            boolean climbs = CLIMBED.has(text.relation(at)) || at != verb && text.isRelation(at, Relation.OBL);
            if (up == AnnotatedText.ROOT || !climbs) {
                return OptionalInt.empty();
            }
            OptionalInt fronted = isFinite(text, at) ? behindSubordinator(text, at, up) : OptionalInt.empty();
            if (fronted.isPresent()) {
                return fronted;
            }
            OptionalInt controller = controller(text, at, up);
            if (controller.isPresent()) {
                return controller;
            }
            at = up;
        }
        return OptionalInt.empty();
    }

    private static boolean isFinite(AnnotatedText text, int verb) {
        return text.isRelation(verb, Relation.DEP) && FINITE_TAGS.has(text.tag(verb));
    }

    /** The noun that the parser hangs behind "after" or "as" where it opens a clause: "after the government pressed X". */
    private static OptionalInt behindSubordinator(AnnotatedText text, int verb, int up) {
        OptionalInt nearest = OptionalInt.empty();
        for (int child : text.children(up)) {
            boolean opens = PREPOSITIONAL.has(text.relation(child)) && TIME_PREPOSITIONS.has(introducer(text, child));
            if (opens && child < verb) {
                nearest = OptionalInt.of(child);
            }
        }
        return nearest;
    }

    /** Who is made, asked or charged with it: "asked X to leave", "called on X to leave", "accused X of lying". */
    private static OptionalInt controller(AnnotatedText text, int verb, int up) {
        boolean purpose = text.isRelation(verb, Relation.ADVCL) && APPROACHING.has(text.lemma(up));
        boolean charge = text.tag(verb) == Tag.VBG && CHARGE_PREPOSITIONS.has(introducer(text, verb));
        boolean infinitive = OPEN_CLAUSES.has(text.relation(verb))
                && text.findChild(verb, Relation.MARK).isPresent();
        if (purpose || !infinitive && !charge) {
            return OptionalInt.empty();
        }
        OptionalInt object = findObject(text, up);
        if (object.isPresent() && object.getAsInt() < verb) {
            return object;
        }
        for (int child : text.children(up)) {
            boolean asked = APPEALS.has(text.lemma(up)) && APPEAL_PREPOSITIONS.has(introducer(text, child));
            if (asked && text.relation(child).isOblique() && child < verb) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }
}
