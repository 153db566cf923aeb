// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.scan;

import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.reading.syntax.Predicate;

/** Reads from the verb that governs a word whether the text looks back or ahead. */
final class TenseDirection {

    private static final Set<String> AHEAD =
            Set.of("will", "'ll", "’ll", "wo", "shall", "would", "may", "might", "must");
    private static final Set<String> PLANNED = Set.of("schedule", "expect", "plan", "set", "due", "slate");
    private static final Set<String> BETWEEN = Set.of("on", "early", "late", "in", "this");
    /** Verbs whose present tells what someone said. */
    private static final Set<String> SAYING =
            Set.of("say", "tell", "write", "report", "note", "add", "show", "know", "believe", "think", "have", "do");

    /** How a time hangs on the verb whose time it is. */
    private static final Relations BESIDE = Relations.of(Relation.OBL, Relation.OBL_TMOD, Relation.OBL_NPMOD, Relation.ADVMOD, Relation.OBJ, Relation.DEP);

    /** Verbs whose object is what has its time: "begins its hearing on Friday". */
    private static final Set<String> BEGINNING =
            Set.of("begin", "start", "open", "hold", "host", "resume", "end", "launch", "attend", "face");

    /** A time among so many first words of a sentence may belong to a verb behind it. */
    private static final int FRONT = 2;

    private static final int CLIMB = 12;
    private static final Tags PAST_FORMS = Tags.of(Tag.VBD, Tag.VBN);

    private TenseDirection() {}

    static Direction at(AnnotatedText text, int token) {
        if (followsPastVerb(text, token)) {
            return Direction.PAST;
        }
        if (isTimetable(text, token)) {
            return Direction.FUTURE;
        }
        boolean owner = text.isRelation(token, Relation.NMOD_POSS);
        int at = text.head(token);
        for (int i = 0; i < CLIMB && at != AnnotatedText.ROOT; i++) {
            if (isPast(text, at)) {
                return Direction.PAST;
            }
            if (looksAhead(text, at, owner)) {
                return isPlanOfOld(text, at) ? Direction.PAST : Direction.FUTURE;
            }
            if (isPastForm(text, at)) {
                return Direction.PAST;
            }
            at = text.head(at);
        }
        return Direction.UNSAID;
    }

    /** "Said Friday", "left on Monday": the verb right before decides. */
    private static boolean followsPastVerb(AnnotatedText text, int token) {
        int before = token - 1;
        if (before >= 0 && BETWEEN.contains(text.lower(before))) {
            before--;
        }
        return before >= 0 && text.tag(before) == Tag.VBD && !PLANNED.contains(text.lemma(before));
    }

    /**
     * The present of timetables: "the fair opens on Friday", "the vote is on Friday", "the two meet Friday". Not where the verb
     * only says something, nor in headings, which tell the past in the present.
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
        if (text.isRelation(token, Relation.NMOD) && text.isRelation(head, Relation.OBJ)) {
            return new Predicate(text, text.head(head)).isPresent() && BEGINNING.contains(text.lemma(text.head(head)));
        }
        boolean near =
                head < token || text.tokensOfSentence(text.sentenceOf(token)).first() + FRONT >= token;
        return near
                && BESIDE.has(text.relation(token))
                && new Predicate(text, head).isPresent()
                && !SAYING.contains(text.lemma(head))
                && !isPast(text, head);
    }

    /** "Until Thursday they had said nothing": over by now. */
    static boolean isPluperfect(AnnotatedText text, int token) {
        int head = text.head(token);
        return head != AnnotatedText.ROOT && isPast(text, head);
    }

    /** "Had been due", "would have met" look back. */
    private static boolean isPast(AnnotatedText text, int verb) {
        Predicate predicate = new Predicate(text, verb);
        return predicate.isPluperfect() || predicate.isModalPerfect();
    }

    /** "They had planned to meet": the plan is over. */
    private static boolean isPlanOfOld(AnnotatedText text, int verb) {
        int head = text.head(verb);
        return text.tag(verb) == Tag.VB
                && text.isRelation(verb, Relation.XCOMP)
                && head != AnnotatedText.ROOT
                && isPast(text, head);
    }

    /**
     * Whether a verb stands for something to come.
     *
     * @param owner whether the time only belongs to a noun: "to discuss Monday's attack" says nothing of its side
     */
    private static boolean looksAhead(AnnotatedText text, int verb, boolean owner) {
        Tag tag = text.tag(verb);
        if (PLANNED.contains(text.lemma(verb)) && tag != Tag.VBD) {
            return true;
        }
        boolean infinitive = tag == Tag.VB || tag == Tag.VBN;
        for (int child : text.children(verb)) {
            boolean auxiliary = text.isRelation(child, Relation.AUX) || text.isRelation(child, Relation.AUX_PASS);
            if (auxiliary && AHEAD.contains(text.lower(child))) {
                return true;
            }
            if (infinitive && !owner && text.tag(child) == Tag.TO) {
                return true;
            }
            boolean going = tag == Tag.VBG
                    && auxiliary
                    && Tags.of(Tag.VBZ, Tag.VBP).has(text.tag(child))
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
