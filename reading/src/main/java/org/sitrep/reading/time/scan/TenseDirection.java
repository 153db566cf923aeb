// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.scan;

import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.WordKinds;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.syntax.Predicate;

/** Reads from the verb above a time whether the text looks back or ahead. */
final class TenseDirection {

    private static final WordKinds KINDS = WordKinds.load(TenseDirection.class, "tense-words.tsv");
    private static final Words AHEAD = KINDS.get("ahead");
    private static final Words PLANNED = KINDS.get("planned");
    private static final Words BETWEEN = KINDS.get("between");
    private static final Words SAYING = KINDS.get("saying");
    private static final Words BEGINNING = KINDS.get("beginning");
    private static final Words DEFERRING = KINDS.get("deferring");
    private static final Words CALLING = KINDS.get("calling");
    private static final Words GOING = KINDS.get("going");
    private static final Words GATHERING = KINDS.get("gathering");
    private static final Words SETTING = KINDS.get("setting");
    private static final Words DROPPING = KINDS.get("dropping");
    private static final Words TOWARD = KINDS.get("toward");

    /** The prepositions between a gathering and its time. */
    private static final Words TOWARD_TIME = Words.of("on", "for");

    /** How many heads up from the time a gathering is looked for: "a strike in the mines of Karvik on Sunday". Set by hand. */
    private static final int STEPS_TO_GATHERING = 3;

    /** The relations of a time to the verb whose time it is. */
    private static final Relations ADJUNCTS = Relations.of(
            Relation.OBL, Relation.OBL_TMOD, Relation.OBL_NPMOD, Relation.ADVMOD, Relation.OBJ, Relation.DEP);

    /** In tokens from the start of a sentence, how late a time that belongs to a later verb may stand. Set by hand. */
    private static final int FRONT = 2;

    /** How many heads up from the time a verb is looked for. No sentence but a misread one needs more; keeps the work bounded. */
    private static final int STEPS_TO_VERB = 12;

    private static final Relations OF_A_NOUN =
            Relations.of(Relation.NMOD_POSS, Relation.NMOD, Relation.COMPOUND, Relation.AMOD);
    private static final Relations DROPPED = Relations.of(Relation.OBJ, Relation.NSUBJ_PASS);

    private static final Tags PRESENT = Tags.of(Tag.VBZ, Tag.VBP);
    private static final Tags PAST_FORMS = Tags.of(Tag.VBD, Tag.VBN);

    private TenseDirection() {}

    static Direction read(AnnotatedText text, int token) {
        if (isCalledFor(text, token) || isDropped(text, token)) {
            return Direction.FUTURE;
        }
        if (followsPastVerb(text, token)) {
            return Direction.PAST;
        }
        if (isTimetable(text, token)) {
            return Direction.FUTURE;
        }
        boolean owner = text.isRelation(token, Relation.NMOD_POSS);
        int at = text.head(token);
        for (int i = 0; i < STEPS_TO_VERB && at != AnnotatedText.ROOT; i++) {
            if (isPast(text, at)) {
                return Direction.PAST;
            }
            if (looksAhead(text, at, owner)) {
                if (isErrandOfOld(text, at)) {
                    return Direction.UNSAID;
                }
                return isPlanOfOld(text, at) ? Direction.PAST : Direction.FUTURE;
            }
            if (isPastForm(text, at)) {
                return Direction.PAST;
            }
            at = text.head(at);
        }
        return Direction.UNSAID;
    }

    /** "Cancelled Tuesday's meeting", "the talks on Tuesday were called off": the day lies ahead though the verb looks back. */
    private static boolean isDropped(AnnotatedText text, int token) {
        int noun = text.head(token);
        int verb = noun == AnnotatedText.ROOT ? noun : text.head(noun);
        return verb != AnnotatedText.ROOT
                && OF_A_NOUN.has(text.relation(token))
                && DROPPED.has(text.relation(noun))
                && DROPPING.has(text.lemma(verb))
                && !isPast(text, verb);
    }

    /** "Said Friday", "left on Monday": the verb right before decides. */
    private static boolean followsPastVerb(AnnotatedText text, int token) {
        int before = token - 1;
        if (before >= 0 && BETWEEN.has(text.lower(before))) {
            before--;
        }
        return before >= 0 && text.tag(before) == Tag.VBD && !PLANNED.has(text.lemma(before));
    }

    /**
     * "Called for a strike in Karvik on Sunday", "summoned its members to a march on Friday", "announced talks for Monday": the day of what
     * is wanted.
     */
    private static boolean isCalledFor(AnnotatedText text, int token) {
        OptionalInt found = findGathering(text, token);
        if (found.isEmpty()) {
            return false;
        }
        int noun = found.getAsInt();
        int verb = text.head(noun);
        boolean calls = verb != AnnotatedText.ROOT && verb < noun && isActive(text, verb);
        boolean meant = text.lower(token - 1).equals("for");
        return calls
                && (CALLING.has(text.lemma(verb)) && isWanted(text, noun) || meant && SETTING.has(text.lemma(verb)));
    }

    /** The gathering right before a time or its preposition, or the one with nothing between but what belongs to it or to the time. */
    private static OptionalInt findGathering(AnnotatedText text, int token) {
        int before = token - 1;
        boolean joined = before >= 0 && TOWARD_TIME.has(text.lower(before));
        int noun = joined ? before - 1 : before;
        if (noun >= 0 && isGathering(text, noun)) {
            return OptionalInt.of(outermost(text, noun));
        }
        int at = text.head(token);
        for (int i = 0; i < STEPS_TO_GATHERING && at != AnnotatedText.ROOT && at < token; i++) {
            if (isGathering(text, at)) {
                return isUnbroken(text, at, token) ? OptionalInt.of(outermost(text, at)) : OptionalInt.empty();
            }
            if (text.tag(at).isVerb()) {
                return findGatheringBelow(text, at, token);
            }
            at = text.head(at);
        }
        return OptionalInt.empty();
    }

    private static OptionalInt findGatheringBelow(AnnotatedText text, int verb, int token) {
        for (int child : text.children(verb)) {
            if (child < token && isGathering(text, child) && isUnbroken(text, child, token)) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    /** "A boycott of the election on Sunday": the one that the other belongs to. */
    private static int outermost(AnnotatedText text, int noun) {
        int head = text.head(noun);
        boolean inner = head != AnnotatedText.ROOT && head < noun && isGathering(text, head);
        return inner ? head : noun;
    }

    private static boolean isGathering(AnnotatedText text, int token) {
        return text.tag(token).isNoun() && GATHERING.has(text.lemma(token));
    }

    /** Whether all between the two belongs to one of them. */
    private static boolean isUnbroken(AnnotatedText text, int noun, int token) {
        for (int between = noun + 1; between < token; between++) {
            if (!text.subtree(noun).contains(between) && !text.subtree(token).contains(between)) {
                return false;
            }
        }
        return true;
    }

    /** What is called, called for or called to; not "called for calm after a rally". */
    private static boolean isWanted(AnnotatedText text, int noun) {
        OptionalInt preposition = text.findChild(noun, Relation.CASE);
        return preposition.isEmpty() || TOWARD.has(text.lower(preposition.getAsInt()));
    }

    /** "Called", "has called", "calling"; not "had called" nor "was called". */
    private static boolean isActive(AnnotatedText text, int verb) {
        return text.tag(verb).isVerb()
                && text.findChild(verb, Relation.AUX_PASS).isEmpty()
                && !isPast(text, verb);
    }

    /**
     * The present of timetables: "the fair opens on Friday", "the vote is on Friday", "the two meet Friday", "Friday is a holiday". Not
     * where the verb only says something, nor in headings, which tell the past in the present.
     */
    private static boolean isTimetable(AnnotatedText text, int token) {
        if (text.sentences().get(text.sentenceOf(token)).heading()) {
            return false;
        }
        OptionalInt copula = text.findChild(token, Relation.COP);
        if (copula.isPresent()) {
            return new Predicate(text, copula.getAsInt()).isPresent();
        }
        int head = text.head(token);
        if (head == AnnotatedText.ROOT) {
            return false;
        }
        if (text.isRelation(token, Relation.NSUBJ)) {
            return new Predicate(text, head).isPresent() && !SAYING.has(text.lemma(head));
        }
        if (text.isRelation(token, Relation.NMOD) && text.isRelation(head, Relation.OBJ)) {
            return new Predicate(text, text.head(head)).isPresent() && BEGINNING.has(text.lemma(text.head(head)));
        }
        return (head < token || isFront(text, token))
                && ADJUNCTS.has(text.relation(token))
                && new Predicate(text, head).isPresent()
                && !SAYING.has(text.lemma(head))
                && !isPast(text, head);
    }

    /** Whether a time opens its sentence: "Friday the two meet", "on the second Friday in May the two meet". */
    private static boolean isFront(AnnotatedText text, int token) {
        int first = text.tokensOfSentence(text.sentenceOf(token)).first();
        return first + FRONT >= token || text.subtree(token).first() == first;
    }

    /** "Ahead of Thursday they had said nothing": over by now. */
    static boolean isPluperfect(AnnotatedText text, int token) {
        int head = text.head(token);
        return head != AnnotatedText.ROOT && isPast(text, head);
    }

    /**
     * Whether what went on until that time is over by now: "had said nothing until Thursday", "lasted until 4 a.m. on Wednesday";
     * not "extended the truce until Thursday", "were told to wait until noon on Monday".
     */
    static boolean isOver(AnnotatedText text, int token) {
        int verb = text.head(token);
        for (int i = 0; i < STEPS_TO_VERB && verb != AnnotatedText.ROOT; i++) {
            if (isPast(text, verb)) {
                return true;
            }
            if (text.tag(verb).isVerb()) {
                return isPlainPast(text, verb) && !DEFERRING.has(text.lemma(verb)) && !PLANNED.has(text.lemma(verb));
            }
            verb = text.head(verb);
        }
        return false;
    }

    /** "Had been due", "would have met" look back. */
    private static boolean isPast(AnnotatedText text, int verb) {
        Predicate predicate = new Predicate(text, verb);
        return predicate.isPluperfect() || predicate.isModalPerfect();
    }

    /** "Lasted", and what the tagger takes for a participle though nothing goes before it. */
    private static boolean isPlainPast(AnnotatedText text, int verb) {
        boolean main = text.tag(verb) == Tag.VBN
                && !text.isRelation(verb, Relation.ACL)
                && text.findChild(verb, Relation.AUX).isEmpty()
                && text.findChild(verb, Relation.AUX_PASS).isEmpty();
        return (main || text.tag(verb) == Tag.VBD) && !isPast(text, verb);
    }

    /** "They had planned to meet": the plan is over. */
    private static boolean isPlanOfOld(AnnotatedText text, int verb) {
        int head = text.head(verb);
        return text.tag(verb) == Tag.VB
                && text.isRelation(verb, Relation.XCOMP)
                && head != AnnotatedText.ROOT
                && isPast(text, head);
    }

    /** "Flew to Karvik to meet him on August 6": what somebody went for is as long past as the way there. */
    private static boolean isErrandOfOld(AnnotatedText text, int verb) {
        int head = text.head(verb);
        return new Predicate(text, verb).isInfinitive()
                && head != AnnotatedText.ROOT
                && text.tag(head) == Tag.VBD
                && GOING.has(text.lemma(head));
    }

    /**
     * Whether a verb stands for something to come.
     *
     * @param owner whether the time only belongs to a noun: "to discuss Monday's attack" says nothing of its side
     */
    private static boolean looksAhead(AnnotatedText text, int verb, boolean owner) {
        Tag tag = text.tag(verb);
        if (PLANNED.has(text.lemma(verb)) && tag != Tag.VBD) {
            return true;
        }
        boolean infinitive = tag == Tag.VB || tag == Tag.VBN;
        for (int child : text.children(verb)) {
            boolean auxiliary = text.isRelation(child, Relation.AUX) || text.isRelation(child, Relation.AUX_PASS);
            if (auxiliary && AHEAD.has(text.lower(child))) {
                return true;
            }
            if (infinitive && !owner && text.tag(child) == Tag.TO) {
                return true;
            }
            boolean going = tag == Tag.VBG
                    && auxiliary
                    && PRESENT.has(text.tag(child))
                    && text.lemma(child).equals("be");
            if (going) {
                return true;
            }
        }
        return false;
    }

    /** "Said", "was told", and a participle whose auxiliary says nothing else. */
    private static boolean isPastForm(AnnotatedText text, int verb) {
        return PAST_FORMS.has(text.tag(verb));
    }
}
