// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.reading.learned.Probability;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.reading.statement.extent.QuoteSpans;
import org.sitrep.reading.statement.source.BarePronouns;
import org.sitrep.reading.statement.source.Receivers;
import org.sitrep.reading.statement.source.SourceActors;
import org.sitrep.reading.statement.source.SourceKindModel;
import org.sitrep.reading.statement.source.SourceKinds;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.statement.Caveat;
import org.sitrep.record.statement.Quotation;
import org.sitrep.record.statement.Reception;
import org.sitrep.record.statement.Source;
import org.sitrep.record.statement.SourceKind;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;
import org.sitrep.record.time.TimeExpression;

/** Turns drafts into statements in the order in which they begin. */
final class Finisher {

    private final CuedText clause;
    private final AnnotatedText text;
    private final Mentions mentions;
    private final SourceKinds kinds;
    private final SourceKindModel kindModel;
    private final SourceActors speakers;
    private final FirstPersons firstPersons;
    private final FeatureKeys features = new FeatureKeys();
    private final SaidTimes times;
    private final QuoteSpans quotes;
    private final ContentTerms terms;

    Finisher(
            CuedText clause,
            List<TimeExpression> times,
            Mentions mentions,
            Optional<LocalDate> published,
            List<Actor> actors,
            SourceKindModel kindModel) {
        this.clause = clause;
        this.text = clause.text();
        this.mentions = mentions;
        this.kinds = new SourceKinds(text, mentions);
        this.kindModel = kindModel;
        this.firstPersons = new FirstPersons(actors);
        this.speakers = new SourceActors(text, mentions);
        this.times = new SaidTimes(clause, times, published);
        this.terms = new ContentTerms(text);
        this.quotes = new QuoteSpans(text.text(), clause.quotations());
    }

    List<Statement> finish(List<StatementDraft> drafts) {
        List<StatementDraft> ordered = new ArrayList<>(drafts);
        ordered.sort(Comparator.comparingInt(this::start).thenComparingInt(StatementDraft::anchor));
        List<OptionalInt> parents = Nesting.of(clause, ordered);
        List<Statement> statements = new ArrayList<>();
        SourceKind running = SourceKind.NONE;
        for (int i = 0; i < ordered.size(); i++) {
            OptionalInt parent = parents.get(i);
            SourceKind around = parent.isPresent()
                    ? kinds.judge(ordered.get(parent.getAsInt()).sources(), running)
                    : running;
            SourceKind kind = kinds.judge(ordered.get(i).sources(), around);
            Optional<String> outer = parent.isPresent() ? Optional.of(id(parent.getAsInt())) : Optional.empty();
            SourceKind judged = kindModel.kind(text, mentions, ordered.get(i).sources(), kind, features);
            statements.add(statement(id(i), ordered.get(i), judged, outer));
            running = kind == SourceKind.NONE ? running : kind;
        }
        return new SameOccasion(text).date(firstPersons.resolve(statements), ordered);
    }

    private static String id(int index) {
        return "s" + (index + 1);
    }

    private int start(StatementDraft draft) {
        int first = draft.contents().stream()
                .mapToInt(StatementDraft.Stretch::start)
                .min()
                .orElse(Integer.MAX_VALUE);
        return Math.min(first, text.start(draft.cues().getFirst().first()));
    }

    private Statement statement(String id, StatementDraft draft, SourceKind kind, Optional<String> parent) {
        List<Span> contents = draft.contents().stream()
                .map(content -> Span.of(text.text(), content.start(), content.end()))
                .toList();
        List<Span> quoted = quotes.list(contents);
        Receivers reception = Receivers.of(clause, draft, mentions);
        return new Statement(
                id,
                draft.sources().stream()
                        .flatMap(source -> sources(source).stream())
                        .toList(),
                kind,
                draft.cues().stream().map(text::span).toList(),
                new Quotation(contents, QuoteSpans.form(contents, quoted), quoted, terms.list(contents)),
                draft.act(),
                new Reception(reception.via(), reception.addressees()),
                times.find(draft),
                parent,
                draft.caveat().map(Caveat::of),
                Probability.rounded(draft.confidence()));
    }

    /** A source for each of those who speak. */
    private List<Source> sources(TokenRange range) {
        Span span = text.span(range);
        List<Actor> actors = speakers.next(range);
        return actors.isEmpty()
                ? List.of(new Source(span, Optional.empty(), BarePronouns.has(text, range)))
                : actors.stream()
                        .map(actor -> new Source(span, Optional.of(actor.id()), false))
                        .toList();
    }
}
