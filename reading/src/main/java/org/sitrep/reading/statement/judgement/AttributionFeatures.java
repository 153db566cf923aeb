// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.judgement;

import java.util.Locale;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.EntityTag;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.reading.learned.FeatureSink;
import org.sitrep.reading.statement.cue.CueFeatures;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.text.Span;

/** What tells whether a draft is an attribution: how likely its cue is, what all is known of the cue, who the source is, and what is said. */
public final class AttributionFeatures {

    /** More steps of the odds than these are one feature. As the weights were learned with; not measured. */
    private static final int MOST_ODDS = 5;

    /** Keeps the odds of what is certain finite; far beyond {@link #MOST_ODDS} steps, so it changes no feature. */
    private static final double NEVER = 1e-6;

    /** More sources than these are one feature. As the weights were learned with; not measured. */
    private static final int MOST_SOURCES = 2;

    /** More stretches than these are one feature. As the weights were learned with; not measured. */
    private static final int MOST_STRETCHES = 3;

    private final CuedText clause;
    private final AnnotatedText text;
    private final Mentions mentions;
    private final StatementDraft draft;
    private final FeatureSink sink;
    private final String lemma;
    private final String frame;
    private final String likely;

    private AttributionFeatures(CuedText clause, Mentions mentions, StatementDraft draft, FeatureSink sink) {
        this.clause = clause;
        this.text = clause.text();
        this.mentions = mentions;
        this.draft = draft;
        this.sink = sink;
        this.lemma = text.lemma(draft.anchor()).toLowerCase(Locale.ROOT);
        this.frame = CueFeatures.frame(clause, draft.anchor());
        this.likely = likely(clause.probability(draft.anchor()));
    }

    /** Hands the features of a draft to the sink. */
    public static void of(CuedText clause, Mentions mentions, StatementDraft draft, FeatureSink sink) {
        AttributionFeatures features = new AttributionFeatures(clause, mentions, draft, sink);
        CueFeatures.of(clause, draft.anchor(), sink);
        features.cue();
        features.source();
        features.content();
    }

    /** The logarithm of the odds in whole steps, no further from even odds than {@link #MOST_ODDS}. */
    private static String likely(double probability) {
        double odds = Math.log((probability + NEVER) / (1 - probability + NEVER));
        return Long.toString(Math.max(-MOST_ODDS, Math.min(MOST_ODDS, Math.round(odds))));
    }

    private void cue() {
        sink.add("likely", likely);
        sink.add("likely-frame", likely, frame);
        sink.add(
                "taken",
                clause.isCue(draft.anchor()) ? "yes" : "no",
                draft.caveat().isPresent() ? "caveat" : "-");
        sink.add("act", draft.act().name());
        sink.add("act-frame", draft.act().name(), frame);
        sink.add("heading", text.isInHeading(draft.anchor()) ? "yes" : "no");
        sink.add("class", text.distributionalClass(draft.anchor()), frame);
        TokenRange words = draft.cues().getFirst();
        for (int token = words.first(); token < words.end(); token++) {
            if (token != draft.anchor()) {
                sink.add("cue-word", text.lower(token));
            }
        }
        boolean quoted = clause.quotations().covers(text.start(draft.anchor()));
        sink.add("quoted-likely", quoted ? "in" : "out", likely);
    }

    private void source() {
        sink.add(
                "sources",
                Integer.toString(Math.min(MOST_SOURCES, draft.sources().size())),
                frame);
        if (draft.sources().isEmpty()) {
            sink.add("nobody", lemma);
            return;
        }
        TokenRange source = draft.sources().getFirst();
        int head = text.headOf(source);
        Optional<Actor> actor = mentions.findIn(source);
        String sort = actor.map(who -> who.kind().name()).orElse("none");
        sink.add("actor", sort, frame);
        sink.add("actor-sector", actor.flatMap(Actor::sector).map(Enum::name).orElse("-"), sort);
        sink.add("actor-lemma", sort, lemma);
        sink.add("actor-tag", sort, text.tag(head).label());
        sink.add("source-class", text.distributionalClass(head), sort);
        sink.add("source-word", text.lemma(head).toLowerCase(Locale.ROOT));
        sink.add("source-side", head < draft.anchor() ? "before" : "behind", frame);
        sink.add("person", person(head), lemma);
        sink.add("person-tag", person(head), text.tag(draft.anchor()).label(), frame);
    }

    private String person(int head) {
        return switch (text.lower(head)) {
            case "i", "we", "us", "me" -> "first";
            case "you" -> "second";
            default -> text.tag(head) == Tag.PRP ? "third" : text.entity(head) == EntityTag.NONE ? "noun" : "name";
        };
    }

    private void content() {
        StatementDraft.Stretch first = draft.contents().getFirst();
        TokenRange tokens = text.tokensIn(Span.of(text.text(), first.start(), first.end()));
        boolean quoted = clause.quotations().covers(first.start());
        sink.add("content-quoted", quoted ? "yes" : "no", frame);
        sink.add("content-size", size(tokens.size()), frame);
        sink.add("content-first", text.lower(tokens.first()), frame);
        sink.add("content-tag", text.tag(tokens.first()).label(), frame);
        sink.add(
                "stretches",
                Integer.toString(Math.min(MOST_STRETCHES, draft.contents().size())),
                frame);
        int head = text.headOf(tokens);
        sink.add("content-head", text.lemma(head).toLowerCase(Locale.ROOT), frame);
        sink.add("content-class", text.distributionalClass(head), frame);
        sink.add("content-sort", text.tag(head).label(), text.relation(head).label());
        sink.add("content-side", tokens.first() < draft.anchor() ? "before" : "behind", frame);
        boolean finite = text.findChild(head, Relation.NSUBJ).isPresent()
                || text.findChild(head, Relation.NSUBJ_PASS).isPresent();
        sink.add("content-finite", finite ? "yes" : "no", lemma);
    }

    /** Lengths in steps that about double, as the weights were learned with; a step is called by its longest. */
    private static String size(int tokens) {
        return tokens < 3
                ? Integer.toString(tokens)
                : tokens < 6 ? "5" : tokens < 12 ? "11" : tokens < 25 ? "24" : "more";
    }
}
