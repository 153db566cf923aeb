// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.circumstance;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.event.trigger.TriggerContext;
import org.sitrep.reading.event.trigger.TriggerMatch;
import org.sitrep.reading.learned.FeatureSink;
import org.sitrep.reading.syntax.Predicate;
import org.sitrep.reading.syntax.TreePath;
import org.sitrep.record.event.EventType;
import org.sitrep.record.place.PlaceKind;
import org.sitrep.record.time.TimePrecision;

/** What tells whether a time or place is an event's: the rules' answer, the way through the tree, its preposition, what sort of place or stretch it is, what else is near. */
public final class AdjunctFeatures {

    private static final List<PlaceKind> FINEST_FIRST =
            List.of(PlaceKind.values()).reversed();
    private static final List<TimePrecision> PRECISEST_FIRST = List.of(TimePrecision.values());

    private final TriggerContext context;
    private final AnnotatedText text;
    private final TriggerMatch match;
    private final List<AdjunctCandidate> all;
    private final AdjunctCandidate candidate;
    private final FeatureSink sink;
    private final String type;
    private final String sort;
    private final String ruled;

    private AdjunctFeatures(
            TriggerContext context,
            TriggerMatch match,
            List<AdjunctCandidate> all,
            AdjunctCandidate candidate,
            FeatureSink sink) {
        this.context = context;
        this.text = context.text();
        this.match = match;
        this.all = all;
        this.candidate = candidate;
        this.sink = sink;
        EventType kind = match.trigger().type();
        this.type = kind.name().toLowerCase(Locale.ROOT);
        this.sort = candidate
                .place()
                .map(place -> place.kind().name().toLowerCase(Locale.ROOT))
                .or(() -> candidate
                        .when()
                        .map(when -> TimePrecision.of(when).name().toLowerCase(Locale.ROOT)))
                .orElse("-");
        this.ruled = (candidate.ruled() ? "R" : "-") + (candidate.shared() ? "S" : "-");
    }

    /** Hands the features of one candidate among all to the sink. */
    public static void of(
            TriggerContext context,
            TriggerMatch match,
            List<AdjunctCandidate> all,
            AdjunctCandidate candidate,
            FeatureSink sink) {
        AdjunctFeatures features = new AdjunctFeatures(context, match, all, candidate, sink);
        features.rules();
        features.distance();
        features.tree();
        features.event();
    }

    private void rules() {
        boolean other = all.stream().anyMatch(each -> !each.equals(candidate) && each.ruled());
        sink.add("rule", ruled, other ? "other" : "-");
        sink.add("rule-type", ruled, other ? "other" : "-", type);
        sink.add("sort", sort, ruled);
        sink.add("sort-type", sort, type);
        sink.add("word", context.lemma(candidate.head()));
    }

    private int apart() {
        return text.sentenceOf(match.anchor()) - text.sentenceOf(candidate.head());
    }

    private String sentences() {
        int apart = apart();
        return apart < 0 ? "later" : apart > 5 ? "6" : apart > 2 ? "3" : Integer.toString(apart);
    }

    private void distance() {
        String sentences = sentences();
        long here = all.stream()
                .filter(each -> text.sentenceOf(each.head()) == text.sentenceOf(match.anchor()))
                .count();
        sink.add("sentences", sentences, sort);
        sink.add("sentences-rule", sentences, ruled, Long.toString(Math.min(here, 3)));
        sink.add("sentences-type", sentences, type, sort);
        sink.add("sentences-word", sentences, context.wordClass(match.anchor()), Long.toString(Math.min(here, 3)));
        long finer = all.stream()
                .filter(each -> apart(each) == apart() && order(each) < order(candidate))
                .count();
        sink.add("finer", Long.toString(Math.min(finer, 2)), sentences, sort);
        long nearer = all.stream()
                .filter(each -> Math.abs(each.head() - match.anchor()) < Math.abs(candidate.head() - match.anchor()))
                .count();
        sink.add("nearer", Long.toString(Math.min(nearer, 4)), sentences);
        boolean first = all.stream().noneMatch(each -> apart(each) == apart() && each.head() < candidate.head());
        sink.add("first", first ? "yes" : "no", sentences, sort);
        boolean early = text.sentenceOf(candidate.head()) < 2;
        sink.add("early", early ? "yes" : "no", sentences);
        sink.add("again", Long.toString(Math.min(3, mentions())), sentences, sort);
    }

    private int apart(AdjunctCandidate each) {
        return text.sentenceOf(match.anchor()) - text.sentenceOf(each.head());
    }

    /** The finer the place or stretch, the smaller. */
    private static int order(AdjunctCandidate each) {
        return each.place()
                .map(place -> FINEST_FIRST.indexOf(place.kind()))
                .or(() -> each.when().map(when -> PRECISEST_FIRST.indexOf(TimePrecision.of(when))))
                .orElse(0);
    }

    private long mentions() {
        return all.stream()
                .filter(each -> candidate.place().isPresent()
                        ? each.place().equals(candidate.place())
                        : each.when().equals(candidate.when()))
                .count();
    }

    private void tree() {
        String step = context.relation(candidate.head());
        int head = text.head(candidate.head());
        String owner = head == AnnotatedText.ROOT ? "-" : context.lemma(head);
        sink.add("step", step, sentences(), type);
        sink.add("step-sort", step, sort, sentences());
        sink.add("owner", owner, sentences());
        if (apart() != 0) {
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
        sink.add("verbs", Integer.toString(Math.min(verbs, 3)), side, sort);
        sink.add("apart", high - low < 4 ? "0" : high - low < 9 ? "4" : high - low < 18 ? "9" : "18", side, ruled);
        sink.add("lemma-step", context.lemma(match.anchor()), step);
    }

    private void event() {
        Predicate predicate = new Predicate(text, match.anchor());
        String form = predicate.isVerb()
                ? predicate.tense().name() + predicate.finiteness().name()
                : context.wordClass(match.anchor());
        sink.add("form", form, sentences(), sort);
        sink.add("lemma", context.lemma(match.anchor()), sentences());
        candidate.when().ifPresent(when -> {
            long days = ChronoUnit.DAYS.between(when.from(), when.to());
            sink.add(
                    "days",
                    days < 2 ? "1" : days < 8 ? "7" : days < 32 ? "31" : days < 367 ? "366" : "more",
                    sentences());
        });
    }
}
