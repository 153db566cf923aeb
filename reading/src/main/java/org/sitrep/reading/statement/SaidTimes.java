// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.WordKinds;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.text.Span;
import org.sitrep.record.time.Interval;
import org.sitrep.record.time.TimeExpression;

/**
 * Finds when something was said: by a time adverbial of the cue's own clause, beside the cue or at the head of the sentence; never by a time
 * that what is said speaks of.
 */
final class SaidTimes {

    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d\\d");
    private static final Tags PAST_TAGS = Tags.of(Tag.VBD, Tag.VBN);
    private static final Relations AUXILIARIES = Relations.of(Relation.AUX, Relation.AUX_PASS, Relation.ADVMOD);
    private static final Words PARTS_OF_TIME =
            WordKinds.load(SaidTimes.class, "time-words.tsv").get("part-of-time");
    private static final Relations CHAINED = Relations.of(
            Relation.ADVCL,
            Relation.CONJ,
            Relation.XCOMP,
            Relation.ACL,
            Relation.CCOMP,
            Relation.PARATAXIS,
            Relation.DEP);
    /** Clauses from a cue up to the one whose time is also its own. Kept from the first rules; not measured. */
    private static final int HIGHEST = 2;

    /** Words from a time up to the verb it belongs to. Kept from the first rules; not measured. */
    private static final int HIGHEST_OF_TIME = 4;

    /** Nobody speaks for a year. Set by hand, a week being the longest that reports give for a speech; not measured. */
    private static final int MOST_DAYS = 7;

    private static final Relations ABOVE = Relations.of(Relation.ADVCL, Relation.XCOMP, Relation.ACL);
    private static final Tags FINITE_OR_PARTICIPLE = Tags.of(Tag.VBD, Tag.VBG, Tag.VBN);
    private static final Tags FINITE_TAGS = Tags.of(Tag.VBD, Tag.VBZ, Tag.VBP, Tag.MD);

    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "at", "during", "late", "early", "over");
    private static final Relations ADVERBIAL = Relations.of(
            Relation.OBL,
            Relation.OBL_TMOD,
            Relation.NMOD,
            Relation.ADVMOD,
            Relation.COMPOUND,
            Relation.NMOD_POSS,
            Relation.OBJ,
            Relation.DEP,
            Relation.APPOS,
            Relation.NUMMOD);
    /** Words at the head of a sentence that may stand before a time: "late on", "but on". Kept from the first rules; not measured. */
    private static final int LEAD = 2;

    private final CuedText clause;
    private final AnnotatedText text;
    private final Optional<LocalDate> published;
    private final Map<Integer, List<TimeExpression>> bySentence = new HashMap<>();

    SaidTimes(CuedText clause, List<TimeExpression> times, Optional<LocalDate> published) {
        this.clause = clause;
        this.text = clause.text();
        this.published = published;
        for (TimeExpression time : times) {
            int sentence = text.sentenceOf(text.tokensIn(time.span()).first());
            bySentence.computeIfAbsent(sentence, s -> new ArrayList<>()).add(time);
        }
    }

    Optional<Interval> find(StatementDraft draft) {
        if (draft.act() == SpeechAct.CAVEAT) {
            return Optional.empty();
        }
        return bySentence.getOrDefault(text.sentenceOf(draft.anchor()), List.of()).stream()
                .filter(time -> time.interval()
                        .filter(i -> isFewDays(i) && isPast(draft, i))
                        .isPresent())
                .filter(time -> dates(text.tokensIn(time.span()), draft))
                .flatMap(time -> time.interval().stream())
                .findFirst();
    }

    private static boolean isFewDays(Interval interval) {
        return !interval.from().plusDays(MOST_DAYS).isBefore(interval.to());
    }

    /** What has been said was said by the day of the report. */
    private boolean isPast(StatementDraft draft, Interval interval) {
        boolean past = PAST_TAGS.has(text.tag(draft.anchor()));
        return !past || published.filter(interval.from().toLocalDate()::isAfter).isEmpty();
    }

    private boolean dates(TokenRange time, StatementDraft draft) {
        boolean said = draft.contents().stream()
                .anyMatch(content ->
                        content.start() <= text.start(time.first()) && text.start(time.first()) < content.end());
        int head = text.headOf(time);
        if (said || !isAdverbial(time, head)) {
            return false;
        }
        int governor = governor(head);
        boolean occasion = governor != AnnotatedText.ROOT && isOccasion(text.head(head));
        return isBeside(time, draft.anchor())
                || isOfClauseAbove(governor, draft.anchor())
                || isChained(draft.anchor())
                        && clause.isCue(text.head(draft.anchor()))
                        && isBeside(time, text.head(draft.anchor()))
                || governor != AnnotatedText.ROOT
                        && isOfClause(governor, time, draft.anchor())
                        && (occasion || !isContentBetween(time, draft));
    }

    /** "On Friday", "late on Friday", "last week"; not "by Friday", and no clip length. */
    private boolean isAdverbial(TokenRange time, int head) {
        OptionalInt preposition = text.findChild(head, Relation.CASE);
        boolean fits = preposition.isEmpty()
                || text.tag(preposition.getAsInt()) == Tag.POS
                || PREPOSITIONS.contains(text.lower(preposition.getAsInt()));
        boolean bare =
                preposition.isEmpty() && CLOCK.matcher(text.form(time.first())).matches();
        return fits && !bare;
    }

    /** "The ministry on Friday said": the time stands in the subject, right before the verb. */
    private boolean isBeside(TokenRange time, int verb) {
        OptionalInt subject = text.findChild(verb, Relation.NSUBJ);
        boolean within = subject.isPresent() && text.subtree(subject.getAsInt()).contains(time);
        boolean own = within || text.head(text.headOf(time)) == verb;
        for (int token = time.end(); token < verb; token++) {
            own &= text.head(token) == verb && AUXILIARIES.has(text.relation(token));
        }
        return own && time.end() <= verb;
    }

    /** What the time hangs from: a verb, also through the occasion that it dates ("in an interview on Friday"). */
    private int governor(int head) {
        int at = head;
        for (int climb = 0; climb < HIGHEST_OF_TIME; climb++) {
            int next = text.head(at);
            if (next == AnnotatedText.ROOT || !ADVERBIAL.has(text.relation(at))) {
                return AnnotatedText.ROOT;
            }
            boolean step = isOccasion(next) || isTime(next);
            if (!step && !text.tag(next).isNoun()) {
                return next;
            }
            if (!step) {
                return AnnotatedText.ROOT;
            }
            at = next;
        }
        return AnnotatedText.ROOT;
    }

    private boolean isOccasion(int token) {
        String lemma = token == AnnotatedText.ROOT ? "" : text.lemma(token).toLowerCase(Locale.ROOT);
        return token != AnnotatedText.ROOT
                && text.tag(token).isNoun()
                && (clause.lexicon().is("utterance", lemma) || clause.lexicon().is("occasion", lemma));
    }

    private boolean isTime(int token) {
        return PARTS_OF_TIME.has(text.lower(token));
    }

    /** The cue itself; or what it goes on from, where the time stands before both or that is a cue too. */
    private boolean isOfClause(int governor, TokenRange time, int anchor) {
        if (governor == anchor) {
            return true;
        }
        boolean chained = isChained(anchor) && text.head(anchor) == governor;
        boolean first =
                time.first() <= text.tokensOfSentence(text.sentenceOf(anchor)).first() + LEAD;
        boolean setting = text.head(governor) == anchor
                && clause.lexicon().is("speaking", text.lemma(governor).toLowerCase(Locale.ROOT));
        return setting || chained && (first || clause.isCue(governor));
    }

    /** "X drew anger on Monday when he said", "X was cited on Monday as saying": what stands above a cue and is no cue dates it too. */
    private boolean isOfClauseAbove(int governor, int anchor) {
        int at = anchor;
        for (int climb = 0; climb < HIGHEST && ABOVE.has(text.relation(at)); climb++) {
            at = text.head(at);
            if (at == AnnotatedText.ROOT) {
                return false;
            }
            if (at == governor) {
                return PAST_TAGS.has(text.tag(at)) && FINITE_OR_PARTICIPLE.has(text.tag(anchor));
            }
        }
        return false;
    }

    /** Whether a verb has its subject from the one before: "said S, adding". */
    private boolean isChained(int verb) {
        return CHAINED.has(text.relation(verb))
                && text.head(verb) != AnnotatedText.ROOT
                && text.findChild(verb, Relation.NSUBJ).isEmpty();
    }

    /** Whether a clause that is said begins between the time and the cue, the time not being at the head of the sentence. */
    private boolean isContentBetween(TokenRange time, StatementDraft draft) {
        boolean first = time.first()
                <= text.tokensOfSentence(text.sentenceOf(draft.anchor())).first() + LEAD;
        int from = Math.min(text.end(time.last()), text.end(draft.anchor()));
        int to = Math.max(text.start(time.first()), text.start(draft.anchor()));
        return !first
                && draft.contents().stream()
                        .anyMatch(content -> from <= content.start() && content.start() < to && isFinite(content));
    }

    private boolean isFinite(StatementDraft.Stretch content) {
        TokenRange tokens = text.tokensIn(Span.of(text.text(), content.start(), content.end()));
        for (int token = tokens.first(); token < tokens.end(); token++) {
            if (FINITE_TAGS.has(text.tag(token))) {
                return true;
            }
        }
        return false;
    }
}
