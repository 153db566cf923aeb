// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.TokenRange;
import org.sitrep.record.Actor;
import org.sitrep.record.ActorKind;
import org.sitrep.record.Interval;
import org.sitrep.record.QuotationForm;
import org.sitrep.record.Sector;
import org.sitrep.record.Source;
import org.sitrep.record.SourceKind;
import org.sitrep.record.Span;
import org.sitrep.record.SpeechAct;
import org.sitrep.record.Statement;
import org.sitrep.record.TimeExpression;

/** Turns drafts into statements: order, nesting, sources, times, form. */
final class Finisher {

    private final AnnotatedText text;
    private final Quotations quotations;
    private final List<TimeExpression> times;
    private final Mentions mentions;

    Finisher(AnnotatedText text, Quotations quotations, List<TimeExpression> times, Mentions mentions) {
        this.text = text;
        this.quotations = quotations;
        this.times = times;
        this.mentions = mentions;
    }

    List<Statement> finish(List<Draft> drafts) {
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort(Comparator.comparingInt(this::start).thenComparingInt(Draft::anchor));
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            statements.add(statement("s" + (i + 1), ordered.get(i), parent(i, ordered)));
        }
        return statements;
    }

    private int start(Draft draft) {
        int first =
                draft.contents().stream().mapToInt(Draft.Stretch::start).min().orElse(Integer.MAX_VALUE);
        return Math.min(first, text.start(draft.cues().getFirst().first()));
    }

    private static int length(Draft draft) {
        return draft.contents().stream().mapToInt(Draft.Stretch::length).sum();
    }

    /** The smallest other statement within whose content the cue and a content lie. */
    private Optional<String> parent(int child, List<Draft> drafts) {
        Draft inner = drafts.get(child);
        Draft.Stretch cue = new Draft.Stretch(
                text.start(inner.cues().getFirst().first()),
                text.end(inner.cues().getFirst().last()));
        int best = -1;
        for (int i = 0; i < drafts.size(); i++) {
            Draft outer = drafts.get(i);
            boolean around = i != child
                    && outer.contents().stream().anyMatch(content -> content.contains(cue))
                    && length(outer) > length(inner);
            if (around && (best < 0 || length(outer) < length(drafts.get(best)))) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of("s" + (best + 1));
    }

    private Statement statement(String id, Draft draft, Optional<String> parent) {
        List<Span> contents = draft.contents().stream()
                .map(content -> Span.of(text.text(), content.start(), content.end()))
                .toList();
        List<Span> quoteSpans = quoteSpans(draft);
        List<Source> sources = draft.sources().stream().map(this::source).toList();
        Optional<Actor> hearer = draft.hearer().flatMap(mentions::findIn);
        return new Statement(
                id,
                sources,
                kind(draft),
                draft.cues().stream().map(text::span).toList(),
                contents,
                form(contents, quoteSpans),
                draft.act(),
                hearer.filter(Finisher::isMedium).map(Actor::name).stream().toList(),
                hearer.map(Actor::id).stream().toList(),
                said(draft),
                parent,
                quoteSpans);
    }

    private static boolean isMedium(Actor actor) {
        return actor.sector().filter(sector -> sector == Sector.JRN).isPresent()
                && actor.kind() == ActorKind.ORGANIZATION;
    }

    private Source source(TokenRange range) {
        return new Source(text.span(range), mentions.findIn(range).map(Actor::id));
    }

    private SourceKind kind(Draft draft) {
        if (draft.sources().isEmpty()) {
            return SourceKind.NONE;
        }
        TokenRange source = draft.sources().getFirst();
        Optional<Actor> actor = mentions.findIn(source);
        int head = text.headOf(source);
        boolean named =
                actor.filter(Finisher::hasName).isPresent() || text.tag(head).startsWith("NNP");
        if (named) {
            return SourceKind.NAMED;
        }
        boolean plural = text.tag(head).equals("NNS");
        String first = text.lower(source.first());
        boolean possessed = text.findChild(head, "nmod:poss").isPresent();
        boolean numbered = text.tag(source.first()).equals("CD");
        boolean indefinite = first.matches("an?|one|another");
        if (text.lemma(head).matches("source|insider|person|people") && (numbered || indefinite || plural)) {
            return numbered || indefinite ? SourceKind.ANONYMOUS : plural ? SourceKind.GENERIC : SourceKind.ANONYMOUS;
        }
        if (indefinite || numbered) {
            return SourceKind.ANONYMOUS;
        }
        return possessed
                ? SourceKind.NAMED
                : plural || text.tag(head).matches("PRP|WP|WDT|DT") ? SourceKind.GENERIC : SourceKind.NAMED;
    }

    private static boolean hasName(Actor actor) {
        boolean proper = Character.isUpperCase(actor.name().charAt(0));
        return switch (actor.kind()) {
            case COUNTRY -> true;
            case PERSON, ORGANIZATION ->
                proper && actor.name().indexOf(' ') > 0
                        || proper && actor.role().isEmpty();
            case GROUP ->
                proper
                        && actor.sector()
                                .filter(s -> s == Sector.REB || s == Sector.IMG || s == Sector.MIL)
                                .isPresent();
        };
    }

    private QuotationForm form(List<Span> contents, List<Span> quoteSpans) {
        int quoted = quoteSpans.stream().mapToInt(Span::length).sum();
        int all = contents.stream().mapToInt(Span::length).sum();
        if (quoted == 0) {
            return QuotationForm.INDIRECT;
        }
        int marks = 2 * quoteSpans.size();
        return quoted + marks + 2 >= all ? QuotationForm.DIRECT : QuotationForm.MIXED;
    }

    /** The stretches between quotation marks within the contents. */
    private List<Span> quoteSpans(Draft draft) {
        List<Span> spans = new ArrayList<>();
        for (Draft.Stretch content : draft.contents()) {
            for (Quotations.Quote quote : quotations.list()) {
                int start = Math.max(content.start(), quote.innerStart());
                int end = Math.min(content.end(), quote.innerEnd());
                if (quote.start() >= content.end()) {
                    break;
                }
                findWords(start, end).ifPresent(spans::add);
            }
        }
        return spans;
    }

    /** The stretch without the white space around it, where that leaves anything. */
    private Optional<Span> findWords(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.text().charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.text().charAt(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(Span.of(text.text(), from, to)) : Optional.empty();
    }

    /** A time in the attributing clause: outside the contents, and hanging from the cue. */
    private Optional<Interval> said(Draft draft) {
        if (draft.act() == SpeechAct.CAVEAT) {
            return Optional.empty();
        }
        int anchor = draft.anchor();
        for (TimeExpression time : times) {
            TokenRange range = text.tokensIn(time.span());
            boolean near = time.interval().filter(Finisher::isFewDays).isPresent()
                    && text.sentenceOf(range.first()) == text.sentenceOf(anchor);
            if (near && !isInContent(draft, time.span()) && hangsFrom(text.headOf(range), anchor)) {
                return time.interval();
            }
        }
        return Optional.empty();
    }

    /** Nobody speaks for a year. */
    private static boolean isFewDays(Interval interval) {
        return interval.from().plusDays(7).isAfter(interval.to())
                || interval.from().plusDays(7).equals(interval.to());
    }

    private static boolean isInContent(Draft draft, Span span) {
        return draft.contents().stream()
                .anyMatch(content -> content.start() <= span.start() && span.start() < content.end());
    }

    private boolean hangsFrom(int token, int anchor) {
        int at = token;
        for (int climb = 0; climb < 5 && at != AnnotatedText.ROOT; climb++) {
            if (at == anchor) {
                return true;
            }
            at = text.head(at);
        }
        int governor = text.head(anchor);
        boolean chained = text.relation(anchor).matches("advcl|conj|xcomp|acl|ccomp|parataxis|dep")
                && text.findChild(anchor, "nsubj").isEmpty();
        return chained && governor != AnnotatedText.ROOT && text.head(token) == governor;
    }
}
