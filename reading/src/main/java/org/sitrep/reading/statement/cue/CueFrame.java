// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.cue;

import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.WordKinds;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.syntax.Predicate;

/** The setting in which a verb may be a cue: what it has for its content. */
public enum CueFrame {
    /** A finite clause, with or without "that": "said it had left". */
    CLAUSE,
    /** A quotation beside it. */
    QUOTE,
    /** "To" and a verb: "vowed to fight". */
    INFINITIVE,
    /** A preposition: "called for talks", "spoke of peace". */
    PREPOSITION,
    /** A noun: "rejected the plan". */
    OBJECT,
    /** Nothing of these. */
    BARE;

    /** In tokens from a verb to the preposition that belongs to it. Kept from the first rules; not measured. */
    private static final int NEAR = 2;

    /** In tokens, how far before a verb a quotation may end whose source stands between. Kept from the first rules; not measured. */
    private static final int LONGEST_BEHIND = 40;

    /** In tokens, how far behind a verb a quotation may begin. Kept from the first rules; not measured. */
    private static final int LONGEST_BEFORE = 12;

    private static final WordKinds KINDS = WordKinds.load(CueFrame.class, "frames.tsv");
    private static final Words TIME_PREPOSITIONS = Words.of("in", "at", "from", "over");
    private static final Words OPENERS = Words.of(",", ":", "that", "as");

    private static final Words DAYS_AND_MONTHS = KINDS.get("day-or-month");
    private static final Words TIMES = KINDS.get("time");
    private static final Words PREPOSITIONS = KINDS.get("preposition");

    /** Whether it is the name, in full, of a day of the week or a month. In lower case. */
    public static boolean isDayOrMonth(String word) {
        return DAYS_AND_MONTHS.has(word);
    }

    /** The frame of a verb. */
    public static CueFrame of(AnnotatedText text, int verb, Quotations quotations) {
        if (besideQuote(text, verb, quotations)) {
            return QUOTE;
        }
        Predicate predicate = new Predicate(text, verb);
        if (predicate.findContentClause().isPresent() || predicate.isParenthetical()) {
            return CLAUSE;
        }
        OptionalInt complement = predicate.findOpenComplement();
        if (complement.isPresent()) {
            return new Predicate(text, complement.getAsInt()).isVerb() ? INFINITIVE : OBJECT;
        }
        if (predicate.findOwnObject().isPresent()) {
            return OBJECT;
        }
        return findPrepositional(text, verb).isPresent() ? PREPOSITION : BARE;
    }

    /** The noun after the preposition that belongs to a verb, right behind it. */
    public static OptionalInt findPrepositional(AnnotatedText text, int verb) {
        for (int child : text.children(verb)) {
            OptionalInt preposition = text.findChild(child, Relation.CASE);
            boolean near =
                    preposition.isPresent() && preposition.getAsInt() > verb && preposition.getAsInt() - verb <= NEAR;
            boolean time = text.tag(child) == Tag.CD || isDayOrMonth(text.lower(child)) || TIMES.has(text.lower(child));
            boolean place = text.entity(child) == EntityTag.LOCATION
                    && near
                    && TIME_PREPOSITIONS.has(text.lower(preposition.getAsInt()));
            if (text.isRelation(child, Relation.OBL)
                    && near
                    && !time
                    && !place
                    && PREPOSITIONS.has(text.lower(preposition.getAsInt()))) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a quotation ends right before the verb's clause or begins right after it, the verb itself outside. */
    private static boolean besideQuote(AnnotatedText text, int verb, Quotations quotations) {
        if (quotations.covers(text.start(verb))) {
            return false;
        }
        int sentence = text.sentenceOf(verb);
        int first = text.tokensOfSentence(sentence).first();
        int last = text.tokensOfSentence(sentence).last();
        for (int token = verb - 1; token >= first && verb - token < LONGEST_BEHIND; token--) {
            if (quotations.covers(text.start(token))) {
                return !crossesVerb(text, token + 1, verb);
            }
        }
        for (int token = verb + 1; token <= last && token - verb < LONGEST_BEFORE; token++) {
            if (quotations.covers(text.start(token))) {
                return !crossesVerb(text, verb + 1, token) && OPENERS.has(text.lower(token - 1));
            }
        }
        return false;
    }

    private static boolean crossesVerb(AnnotatedText text, int from, int to) {
        for (int token = from; token < to; token++) {
            if (new Predicate(text, token).isOfClause()) {
                return true;
            }
        }
        return false;
    }
}
