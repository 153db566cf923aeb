// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.circumstance;

import java.time.temporal.ChronoUnit;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.event.trigger.TriggerContext;
import org.sitrep.reading.event.trigger.TriggerMatch;
import org.sitrep.reading.learned.FeatureSink;
import org.sitrep.reading.learned.Labels;
import org.sitrep.reading.syntax.Predicate;
import org.sitrep.reading.syntax.TreePath;
import org.sitrep.record.event.EventType;
import org.sitrep.record.time.TimePrecision;

/** What tells whether a time or place is an event's: the rules' answer, the way through the tree, its preposition, what sort of place or stretch it is, what else is near. */
public final class AdjunctFeatures {

    private final TriggerContext context;
    private final AnnotatedText text;
    private final TriggerMatch match;
    private final AdjunctField field;
    private final int index;
    private final AdjunctCandidate candidate;
    private final FeatureSink sink;
    private final String type;
    private final String sort;
    private final String ruled;
    private final String sentences;

    private AdjunctFeatures(
            TriggerContext context, TriggerMatch match, AdjunctField field, int index, FeatureSink sink) {
        this.context = context;
        this.text = context.text();
        this.match = match;
        this.field = field;
        this.index = index;
        this.candidate = field.all().get(index);
        this.sink = sink;
        EventType kind = match.trigger().type();
        this.type = Labels.of(kind);
        this.sort = candidate
                .place()
                .map(place -> Labels.of(place.kind()))
                .or(() -> candidate.when().map(when -> Labels.of(TimePrecision.of(when))))
                .orElse("-");
        this.sentences = sentences(field.apart(index));
        this.ruled = (candidate.ruled() ? "R" : "-") + (candidate.shared() ? "S" : "-");
    }

    /** Hands the features of one candidate among all to the sink. */
    public static void of(TriggerContext context, TriggerMatch match, AdjunctField field, int index, FeatureSink sink) {
        AdjunctFeatures features = new AdjunctFeatures(context, match, field, index, sink);
        features.rules();
        features.distance();
        features.tree();
        features.event();
    }

    private void rules() {
        String other = field.hasOtherRuled(index) ? "other" : "-";
        sink.add("rule", ruled, other);
        sink.add("rule-type", ruled, other, type);
        sink.add("sort", sort, ruled);
        sink.add("sort-type", sort, type);
        sink.add("word", context.lemma(candidate.head()));
    }

    private static String sentences(int apart) {
        return apart < 0 ? "later" : apart > 5 ? "6" : apart > 2 ? "3" : Labels.upTo(2, apart);
    }

    private void distance() {
        String here = Labels.upTo(3, field.countInSentence());
        sink.add("sentences", sentences, sort);
        sink.add("sentences-rule", sentences, ruled, here);
        sink.add("sentences-type", sentences, type, sort);
        sink.add("sentences-word", sentences, context.wordClass(match.anchor()), here);
        sink.add("finer", Labels.upTo(2, field.countFiner(index)), sentences, sort);
        sink.add("nearer", Labels.upTo(4, field.countNearer(index)), sentences);
        sink.add("first", Labels.of(field.isFirst(index)), sentences, sort);
        sink.add("early", Labels.of(text.sentenceOf(candidate.head()) < 2), sentences);
        sink.add("again", Labels.upTo(3, field.countSame(index)), sentences, sort);
    }

    private void tree() {
        String step = context.relation(candidate.head());
        int head = text.head(candidate.head());
        String owner = head == AnnotatedText.ROOT ? "-" : context.lemma(head);
        sink.add("step", step, sentences, type);
        sink.add("step-sort", step, sort, sentences);
        sink.add("owner", owner, sentences);
        if (field.apart(index) != 0) {
            return;
        }
        String path = TreePath.of(text, match.anchor(), candidate.head(), context::relation);
        String side = candidate.head() < match.anchor() ? "before" : "behind";
        sink.add("path", path);
        sink.add("path-type", path, type);
        sink.add("path-sort", path, sort);
        sink.add("path-rule", path, ruled);
        sink.add(
                "path-length",
                Long.toString(path.chars().filter(c -> c == '/' || c == '\\').count()),
                side,
                ruled);
        sink.add("side", side, sort, type);
        boolean voice = context.findStatement(match.anchor()).equals(context.findStatement(candidate.head()));
        sink.add("voice", voice ? "same" : "other", side, ruled);
        sink.add("voice-path", voice ? "same" : "other", path);
        int verbs = 0;
        int low = Math.min(match.anchor(), candidate.head());
        int high = Math.max(match.anchor(), candidate.head());
        for (int token = low + 1; token < high; token++) {
            verbs += text.tag(token).isVerb() && !text.relation(token).isAuxiliary() ? 1 : 0;
        }
        sink.add("verbs", Labels.upTo(3, verbs), side, sort);
        sink.add("apart", high - low < 4 ? "0" : high - low < 9 ? "4" : high - low < 18 ? "9" : "18", side, ruled);
        sink.add("lemma-step", context.lemma(match.anchor()), step);
    }

    private void event() {
        Predicate predicate = new Predicate(text, match.anchor());
        String form = predicate.isVerb()
                ? predicate.tense().name() + predicate.finiteness().name()
                : context.wordClass(match.anchor());
        sink.add("form", form, sentences, sort);
        sink.add("lemma", context.lemma(match.anchor()), sentences);
        candidate.when().ifPresent(when -> {
            long days = ChronoUnit.DAYS.between(when.from(), when.to());
            sink.add(
                    "days",
                    days < 2 ? "1" : days < 8 ? "7" : days < 32 ? "31" : days < 367 ? "366" : "more",
                    sentences);
        });
    }
}
