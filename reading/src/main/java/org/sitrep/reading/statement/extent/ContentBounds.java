// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.extent;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;
import org.sitrep.reading.statement.cue.Tail;
import org.sitrep.record.text.Span;

/**
 * Ends contents where another attribution takes over: what is said inside "S, Reuters reported" ends before the comma, and "X said S,
 * adding that T" are two statements of X side by side.
 */
public final class ContentBounds {

    /** Words of a content before an aside can begin. Kept from the first rules; not measured. */
    private static final int FEWEST_WORDS = 3;

    private static final Words BREAKS = Words.of(",", "–", "—", "-", "--");
    private static final Words ASIDE = Words.of("though", "although", "while", "whereas", "despite", "but", "citing");
    private static final Words CONTRAST = Words.of("but", "while", "although", "though", "whereas");

    private final CuedText clause;
    private final AnnotatedText text;

    public ContentBounds(CuedText clause) {
        this.clause = clause;
        this.text = clause.text();
    }

    public List<StatementDraft> settle(List<StatementDraft> drafts) {
        Map<Integer, List<StatementDraft>> bySentence =
                drafts.stream().collect(Collectors.groupingBy(draft -> text.sentenceOf(draft.anchor())));
        return drafts.stream()
                .map(draft -> ending(draft, bySentence.getOrDefault(text.sentenceOf(draft.anchor()), List.of())))
                .toList();
    }

    private StatementDraft ending(StatementDraft draft, List<StatementDraft> neighbours) {
        int end = neighbours.stream()
                .filter(other -> other.anchor() > draft.anchor())
                .mapToInt(other -> end(draft, other))
                .min()
                .orElse(Integer.MAX_VALUE);
        return withoutRelative(ending(draft, Math.min(end, asideStart(draft))));
    }

    /**
     * "X said S, though T", "X said S, while Y did T": what a contrast joins to an indirect statement behind a comma is the reporter's. None where the
     * cue stands behind what is said.
     */
    private int asideStart(StatementDraft draft) {
        StatementDraft.Stretch content = draft.contents().getLast();
        TokenRange tokens = text.tokensIn(Span.of(text.text(), content.start(), content.end()));
        boolean indirect =
                tokens.first() > draft.anchor() && text.sentenceOf(tokens.last()) == text.sentenceOf(draft.anchor());
        for (int token = tokens.first() + FEWEST_WORDS; indirect && token < tokens.end(); token++) {
            boolean aside = text.form(token - 1).equals(",")
                    && ASIDE.has(text.lower(token))
                    && !clause.quotations().covers(text.start(token));
            if (aside) {
                return text.end(token - 2);
            }
        }
        return Integer.MAX_VALUE;
    }

    /** "What the army calls a mistake": the pronoun is not said. */
    private StatementDraft withoutRelative(StatementDraft draft) {
        List<StatementDraft.Stretch> said = draft.contents().stream()
                .filter(content -> !isRelative(content))
                .toList();
        return said.isEmpty() || said.size() == draft.contents().size() ? draft : draft.withContents(said);
    }

    private boolean isRelative(StatementDraft.Stretch content) {
        TokenRange tokens = text.tokensIn(Span.of(text.text(), content.start(), content.end()));
        return tokens.size() == 1 && text.tag(tokens.first()).isWh();
    }

    /** The offset at which what one says ends because of another attribution behind it. */
    private int end(StatementDraft draft, StatementDraft other) {
        if (clause.isAddition(other.anchor()) && other.sources().equals(draft.sources())) {
            return text.end(Math.max(0, other.anchor() - 2));
        }
        return Tail.isTail(clause, other.anchor()) ? attributionStart(other) : contrastStart(draft, other);
    }

    /** "X promised S, but Y said T", "X said S; Y denied T": the reporter goes on, not X. */
    private int contrastStart(StatementDraft draft, StatementDraft other) {
        int first = other.sources().stream().mapToInt(TokenRange::first).min().orElse(-1);
        if (first <= draft.anchor() + 2 || first >= other.anchor()) {
            return Integer.MAX_VALUE;
        }
        boolean contrast = BREAKS.has(text.form(first - 2)) && CONTRAST.has(text.lower(first - 1));
        boolean apart = text.form(first - 1).equals(";");
        return contrast ? text.end(first - 3) : apart ? text.end(first - 2) : Integer.MAX_VALUE;
    }

    /** Where "Reuters reported" or "said Reuters" begins. */
    private int attributionStart(StatementDraft tail) {
        int cue = tail.cues().getFirst().first();
        return text.start(
                IntStream.concat(IntStream.of(cue), tail.sources().stream().mapToInt(TokenRange::first))
                        .min()
                        .orElse(cue));
    }

    private StatementDraft ending(StatementDraft draft, int end) {
        List<StatementDraft.Stretch> cut = draft.contents().stream()
                .filter(content -> content.start() < end)
                .map(content -> content.end() <= end ? content : shortened(content, end))
                .toList();
        return cut.isEmpty() ? draft : draft.withContents(cut);
    }

    private StatementDraft.Stretch shortened(StatementDraft.Stretch content, int end) {
        int last = text.tokensIn(Span.of(text.text(), content.start(), end)).last();
        int first = text.findTokenAt(content.start()).orElse(last);
        return clause.phrases().stretch(new TokenRange(first, Math.max(first, last) + 1));
    }
}
