// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.status;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.reading.event.trigger.TriggerContext;
import org.sitrep.reading.event.trigger.TriggerMatch;
import org.sitrep.reading.learned.FeatureSink;
import org.sitrep.reading.learned.Labels;
import org.sitrep.reading.syntax.Predicate;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.statement.Statement;

/** What tells how far an event is real: the rules' answer, tense, aspect and modals, what governs it, who tells it and how. */
public final class StatusFeatures {

    /** How many words above the event are looked at. */
    private static final int ANCESTORS = 4;

    private final TriggerContext context;
    private final AnnotatedText text;
    private final TriggerMatch match;
    private final FeatureSink sink;
    private final String rule;
    private final String sort;

    private StatusFeatures(TriggerContext context, TriggerMatch match, EventStatus rule, FeatureSink sink) {
        this.context = context;
        this.text = context.text();
        this.match = match;
        this.sink = sink;
        this.rule = label(rule);
        this.sort = context.wordClass(match.anchor());
    }

    /** On which side of the report's day an event's first day lies: "ahead", "past", or "-" where one of them is not known. */
    public static String day(Optional<LocalDate> first, Optional<LocalDate> published) {
        if (first.isEmpty() || published.isEmpty()) {
            return "-";
        }
        return first.get().isAfter(published.get()) ? "ahead" : "past";
    }

    /**
     * Hands the features of an event to the sink.
     *
     * @param rule the status by the rules
     * @param day where its day lies, as {@link #day} says
     */
    public static void of(TriggerContext context, TriggerMatch match, EventStatus rule, String day, FeatureSink sink) {
        StatusFeatures features = new StatusFeatures(context, match, rule, sink);
        features.rule(day);
        features.word(match.anchor(), "anchor");
        if (match.predicate() != match.anchor()) {
            features.word(match.predicate(), "predicate");
        }
        features.ancestors();
        features.told();
        features.neighbours();
    }

    private void rule(String day) {
        String type = match.trigger().type().name();
        sink.add("rule", rule);
        sink.add("rule-sort", rule, sort, text.tag(match.anchor()).label());
        sink.add("rule-type", rule, type);
        sink.add("type", type);
        sink.add("day", day);
        sink.add("day-rule", day, rule);
        sink.add("lemma", context.lemma(match.anchor()));
        sink.add(
                "lemma-tag",
                context.lemma(match.anchor()),
                text.tag(match.anchor()).label());
        sink.add("lemma-rule", context.lemma(match.anchor()), rule);
    }

    private void word(int token, String which) {
        Predicate predicate = new Predicate(text, token);
        sink.add("tag", which, text.tag(token).label());
        sink.add("relation", which, context.relation(token));
        if (text.tag(token).isVerb()) {
            sink.add(
                    "tense",
                    which,
                    predicate.tense().name(),
                    predicate.finiteness().name());
            sink.add(
                    "aspect",
                    which,
                    predicate.isProgressive() ? "progressive" : "-",
                    predicate.voice().name());
        }
        if (predicate.isNegated()) {
            sink.add("negated", which, rule);
        }
        boolean determined = false;
        for (int child : text.children(token)) {
            Relation relation = text.relation(child);
            switch (relation) {
                case AUX, AUX_PASS, COP, MARK, ADVMOD, CASE -> {
                    sink.add("helper", which, relation.label(), text.lower(child));
                    sink.add("helper-rule", text.lower(child), rule);
                }
                case DET -> {
                    determined = true;
                    sink.add("determiner", which, text.lower(child));
                    sink.add("determiner-rule", text.lower(child), rule);
                }
                case AMOD, COMPOUND, NMOD_POSS -> sink.add("modifier", which, context.lemma(child));
                default -> sink.add("has", which, relation.label());
            }
        }
        if (!determined && text.tag(token).isNoun()) {
            sink.add("determiner", which, "-");
        }
    }

    private void ancestors() {
        int at = match.predicate();
        StringBuilder path = new StringBuilder();
        for (int up = 0; up < ANCESTORS && text.head(at) != AnnotatedText.ROOT; up++) {
            path.append('/').append(text.relation(at).label());
            int head = text.head(at);
            String lemma = context.lemma(head);
            sink.add("above", Integer.toString(up), lemma);
            sink.add("above-any", lemma);
            sink.add("above-path", path.toString(), lemma);
            sink.add("above-rule", path.toString(), context.rule(head));
            if (up == 0) {
                sink.add("above-tag", text.tag(head).label(), text.relation(at).label());
                sink.add(
                        "above-class",
                        text.distributionalClass(head),
                        text.relation(at).label());
                sink.add("above-lemma-rule", lemma, rule);
            }
            OptionalInt modal = new Predicate(text, head).findModal();
            if (modal.isPresent()) {
                sink.add("above-modal", path.toString(), text.lower(modal.getAsInt()));
            }
            if (new Predicate(text, head).isNegated()) {
                sink.add("above-negated", path.toString());
            }
            at = head;
        }
        sink.add("path", path.toString());
    }

    private void told() {
        Optional<Statement> statement = context.findStatement(match.anchor());
        String act = statement.map(said -> said.act().name()).orElse("-");
        sink.add("act", act);
        sink.add("act-rule", act, rule);
        sink.add("act-tag", act, text.tag(match.anchor()).label());
        statement.flatMap(said -> said.cues().stream().findFirst()).ifPresent(cue -> {
            String word = context.lemma(text.headOf(text.tokensIn(cue)));
            sink.add("cue", word);
            sink.add("cue-rule", word, rule);
        });
    }

    private void neighbours() {
        for (int distance = -3; distance <= 2; distance++) {
            int token = match.anchor() + distance;
            boolean inside =
                    token >= 0 && token < text.size() && text.sentenceOf(token) == text.sentenceOf(match.anchor());
            String word = inside ? text.lower(token) : "-";
            if (distance != 0) {
                sink.add(distance < 0 ? "before" : "behind", word);
                sink.add("near", Integer.toString(distance), word);
            }
        }
    }

    static String label(EventStatus status) {
        return Labels.of(status);
    }
}
