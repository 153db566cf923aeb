// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.circumstance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.event.given.StatementScopes;
import org.sitrep.reading.syntax.Introducer;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.time.Interval;
import org.sitrep.record.time.TimeExpression;
import org.sitrep.record.time.TimePrecision;

/** Finds when an event happens: by the times of its clause and sentence, else by the day that the sentence before has set. */
final class EventTimes {

    private static final Tags FINITE_TAGS = Tags.of(Tag.VBD, Tag.VBZ, Tag.VBP);
    private static final Words WAS = Words.of("was", "were");

    /** Days in the longest stretch that says something of an event, a year, and only where it stands right beside the event. */
    private static final int LONGEST_DAYS = 366;

    /**
     * Days in the longest stretch that says something of an event it does not stand beside: a quarter. By hand; of 2,726 events of war
     * reports 2 lose their time at 50 days, none gains one at 200, and 41 gain a mere year at 366.
     */
    private static final int NEAR_DAYS = 100;

    /**
     * What a token between event and time takes from a time's score, of which a step through the tree takes 1: decides between times that are as
     * near in the tree. By hand; on war reports any value from 0 to 0.3 gives the same.
     */
    private static final double TOKEN = 0.03;

    private final AnnotatedText text;
    private final AdjunctAttachment reach;
    private final StatementScopes claims;
    private final Map<Integer, List<TimeExpression>> bySentence = new HashMap<>();

    EventTimes(AnnotatedText text, List<TimeExpression> times, AdjunctAttachment reach, StatementScopes claims) {
        this.text = text;
        this.reach = reach;
        this.claims = claims;
        for (TimeExpression time : times) {
            int sentence = text.sentenceOf(text.tokensIn(time.span()).first());
            bySentence.computeIfAbsent(sentence, s -> new ArrayList<>()).add(time);
        }
    }

    Optional<Interval> find(int anchor) {
        int sentence = text.sentenceOf(anchor);
        return bySentence.containsKey(sentence) ? named(anchor, sentence) : running(anchor, sentence);
    }

    private Optional<Interval> named(int anchor, int sentence) {
        Optional<Interval> best = Optional.empty();
        double bestScore = Double.NEGATIVE_INFINITY;
        for (TimeExpression time : bySentence.getOrDefault(sentence, List.of())) {
            int head = text.headOf(text.tokensIn(time.span()));
            Optional<AdjunctAttachment.Path> path = time.interval().isEmpty() ? Optional.empty() : path(anchor, time);
            if (path.isEmpty() || !isOneVoice(anchor, time, path.get()) || isTooLong(anchor, time, path.get())) {
                continue;
            }
            double score = -path.get().steps() - TOKEN * Math.abs(anchor - head);
            if (score > bestScore) {
                best = time.interval();
                bestScore = score;
            }
        }
        return best;
    }

    /** From the event to the time, or to the verb right behind it: "the minister, who was away, on Friday met the envoy". */
    private Optional<AdjunctAttachment.Path> path(int anchor, TimeExpression time) {
        TokenRange range = text.tokensIn(time.span());
        int verb = range.end();
        boolean right = verb < text.size()
                && FINITE_TAGS.has(text.tag(verb))
                && text.sentenceOf(verb) == text.sentenceOf(anchor);
        return reach.toTime(anchor, text.headOf(range)).or(() -> right ? reach.toTime(anchor, verb) : Optional.empty());
    }

    /** Whether both stand in the same statement's content, or both in none; the day something was said is not the day it happened. */
    private boolean isOneVoice(int anchor, TimeExpression time, AdjunctAttachment.Path path) {
        Optional<String> voice = claims.findInnermost(time.span()).map(Statement::id);
        return voice.equals(claims.findInnermost(text.span(anchor)).map(Statement::id)) || path.steps() <= 1;
    }

    private boolean isTooLong(int anchor, TimeExpression time, AdjunctAttachment.Path path) {
        Interval interval = time.interval().orElseThrow();
        int head = text.headOf(text.tokensIn(time.span()));
        boolean beside = path.steps() <= 1
                && (head < anchor || !Introducer.of(text, head).isEmpty());
        int limit = beside ? LONGEST_DAYS : NEAR_DAYS;
        return interval.from().plusDays(limit).isBefore(interval.to());
    }

    /** "On Friday troops entered the town. They burned two houses.": a simple past goes on where the sentence before has set the day. */
    private Optional<Interval> running(int anchor, int sentence) {
        if (sentence == 0 || !isToldPlainly(anchor) || !isOneParagraph(sentence)) {
            return Optional.empty();
        }
        int before = text.headOf(text.tokensOfSentence(sentence - 1));
        return isToldPlainly(before) && !reach.isTelling(before) && bySentence.containsKey(sentence - 1)
                ? named(before, sentence - 1)
                        .filter(day -> TimePrecision.of(day).compareTo(TimePrecision.DAY) <= 0)
                : Optional.empty();
    }

    /** The main verb of its sentence, in the simple past, in nobody's words. */
    private boolean isToldPlainly(int verb) {
        boolean main = text.isRelation(verb, Relation.ROOT)
                || text.isRelation(verb, Relation.CONJ) && text.isRelation(text.head(verb), Relation.ROOT);
        boolean passive = text.tag(verb) == Tag.VBN
                && text.findChild(verb, Relation.AUX_PASS).stream().anyMatch(word -> WAS.has(text.lower(word)))
                && text.findChild(verb, Relation.AUX).isEmpty();
        return main
                && (text.tag(verb) == Tag.VBD || passive)
                && claims.findInnermost(text.span(verb)).isEmpty();
    }

    private boolean isOneParagraph(int sentence) {
        int from = text.sentences().get(sentence - 1).span().end();
        int to = text.sentences().get(sentence).span().start();
        return !text.sentences().get(sentence - 1).heading()
                && text.text().substring(from, to).indexOf('\n') < 0;
    }
}
