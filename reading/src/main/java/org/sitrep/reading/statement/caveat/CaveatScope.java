// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.caveat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.lexicon.Words;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.statement.Caveat;
import org.sitrep.record.statement.CaveatKind;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;

/**
 * Settles what the caveats of a text speak of: "the figures" of what somebody counted shortly before, other words that point back of what
 * was said last. Immutable.
 */
public final class CaveatScope {

    /** Sentences back to what was said. Set by judgement: a remark follows on its statement, with at most a sentence or two between. */
    private static final int REACH = 3;

    /** Sentences back to figures, which a remark names and so may stand farther from. Set by judgement. */
    private static final int REACH_OF_FIGURES = 5;

    private static final Words POINTERS = Words.of("it", "this", "that", "which", "these", "those", "either");
    private static final Words FIGURES = Words.of("figure", "number", "toll", "count", "casualty");

    private static final Set<SpeechAct> FACTUAL = Set.of(
            SpeechAct.ASSERT,
            SpeechAct.ACCUSE,
            SpeechAct.DENY,
            SpeechAct.ANNOUNCE,
            SpeechAct.ESTIMATE,
            SpeechAct.CONFIRM);

    private final AnnotatedText text;
    private final List<Statement> statements;
    private final Map<Integer, List<String>> factual = new HashMap<>();
    private final Map<Integer, List<Integer>> counted = new HashMap<>();

    private CaveatScope(AnnotatedText text, List<Quantity> quantities, List<Statement> statements) {
        this.text = text;
        this.statements = statements;
        for (Statement statement : statements) {
            if (FACTUAL.contains(statement.act()) && statement.parent().isEmpty()) {
                factual.computeIfAbsent(sentenceOf(statement), sentence -> new ArrayList<>())
                        .add(statement.id());
            }
        }
        indexCounted(quantities);
    }

    /** The quantities that a named source gives, by their sentence. */
    private void indexCounted(List<Quantity> quantities) {
        BitSet attributed = new BitSet();
        for (Statement statement : statements) {
            if (!statement.sources().isEmpty()) {
                statement.contents().forEach(content -> attributed.set(content.start(), content.end()));
            }
        }
        for (int i = 0; i < quantities.size(); i++) {
            Span span = quantities.get(i).span();
            if (attributed.nextClearBit(span.start()) >= span.end()) {
                counted.computeIfAbsent(sentenceOf(span), sentence -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /** The statements, the caveats among them with what they speak of. */
    public static List<Statement> settle(AnnotatedText text, List<Quantity> quantities, List<Statement> statements) {
        if (statements.stream().noneMatch(statement -> statement.caveat().isPresent())) {
            return statements;
        }
        CaveatScope scope = new CaveatScope(text, quantities, statements);
        return statements.stream()
                .map(statement -> statement
                        .caveat()
                        .map(caveat ->
                                statement.withCaveat(new Caveat(caveat.kind(), scope.about(statement, caveat.kind()))))
                        .orElse(statement))
                .toList();
    }

    /** "It was not clear who would come" says what is not known, and speaks of nothing said before. */
    private Caveat.About about(Statement caveat, CaveatKind kind) {
        if (kind == CaveatKind.UNCLEAR || caveat.contents().isEmpty()) {
            return Caveat.About.NOTHING;
        }
        TokenRange words = text.tokensIn(caveat.contents().getFirst());
        if (!pointsBack(words)) {
            return Caveat.About.NOTHING;
        }
        int sentence = sentenceOf(caveat.cues().getFirst());
        List<Integer> figures = namesFigures(words) ? figuresBefore(sentence) : List.of();
        return figures.isEmpty()
                ? new Caveat.About(saidLast(sentence), List.of())
                : new Caveat.About(List.of(), figures);
    }

    private boolean pointsBack(TokenRange words) {
        String first = text.lower(words.first());
        return words.size() == 1 ? POINTERS.has(first) : CaveatWords.POINTING.has(first);
    }

    private boolean namesFigures(TokenRange words) {
        for (int token = words.first(); token < words.end(); token++) {
            if (FIGURES.has(text.lemma(token))) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> figuresBefore(int sentence) {
        List<Integer> figures = new ArrayList<>();
        for (int at = sentence - REACH_OF_FIGURES; at <= sentence; at++) {
            figures.addAll(counted.getOrDefault(at, List.of()));
        }
        return figures;
    }

    /** The statements of fact in the nearest sentence that has any, the caveat's own included. */
    private List<String> saidLast(int sentence) {
        for (int at = sentence; at >= sentence - REACH; at--) {
            if (factual.containsKey(at)) {
                return factual.getOrDefault(at, List.of());
            }
        }
        return List.of();
    }

    private int sentenceOf(Statement statement) {
        return sentenceOf(statement.contents().stream()
                .findFirst()
                .orElseGet(() -> statement.cues().getFirst()));
    }

    private int sentenceOf(Span span) {
        return text.sentenceOf(text.tokensIn(span).first());
    }
}
