// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.linking.holder.Recency;
import org.sitrep.linking.holder.StanceHolders;
import org.sitrep.linking.issue.Expression;
import org.sitrep.linking.issue.Leaning;
import org.sitrep.linking.issue.Stances;
import org.sitrep.linking.issue.Tokens;
import org.sitrep.record.Reading;
import org.sitrep.record.text.Sentence;

/** Takes from a reading which parties hold what on the issues of the table. */
final class StanceReader {

    /** How many words after an expression a time may stand that is its own. */
    private static final int TIME_REACH = 4;

    private static final Stances STANCES = Stances.load();

    private final Reading reading;
    private final Parties parties;
    private final StanceHolders holders;
    private final Recency recency;

    StanceReader(Reading reading, Parties parties) {
        this.reading = reading;
        this.parties = parties;
        this.recency = Recency.of(reading);
        this.holders = StanceHolders.of(reading);
    }

    List<StanceEvidence> list() {
        List<StanceEvidence> stances = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            stances.addAll(SentenceStances.settle(list(sentence)));
        }
        return stances;
    }

    private List<StanceEvidence> list(Sentence sentence) {
        Tokens tokens = Tokens.of(sentence.span());
        return STANCES.list(tokens).stream()
                .filter(expression -> !expression.deed() || recency.isNew(sentence))
                .filter(expression -> !recency.isPast(sentence.span(), reach(tokens, expression)))
                .flatMap(expression -> list(tokens, expression).stream())
                .toList();
    }

    private List<StanceEvidence> list(Tokens tokens, Expression expression) {
        Words words = words(tokens, expression);
        Optional<LocalDate> said = said(tokens, expression);
        return holders.list(tokens, expression).stream()
                .flatMap(actor -> parties.list(List.of(actor.id())).stream())
                .map(party -> new StanceEvidence(party, expression.issue().key(), stance(expression), words, said))
                .toList();
    }

    private static int reach(Tokens tokens, Expression expression) {
        return tokens.get(Math.min(tokens.size(), expression.end() + TIME_REACH) - 1)
                .end();
    }

    private Words words(Tokens tokens, Expression expression) {
        int first = expression.subject() >= 0 && expression.subject() < expression.first()
                ? holders.start(tokens, expression.subject())
                : tokens.get(expression.first()).start();
        return new Words(first, tokens.get(expression.clauseEnd() - 1).end());
    }

    private static Stance stance(Expression expression) {
        if (expression.conditional() && expression.leaning() != Leaning.OPEN) {
            return Stance.CONDITIONAL;
        }
        return switch (expression.leaning()) {
            case FOR -> Stance.FOR;
            case AGAINST -> Stance.AGAINST;
            case OPEN -> Stance.UNCLEAR;
        };
    }

    /** The day it was said, never after that of the report. */
    private Optional<LocalDate> said(Tokens tokens, Expression expression) {
        Optional<LocalDate> published = reading.report().published();
        return holders.findDay(tokens, expression)
                .filter(day -> published.filter(day::isAfter).isEmpty());
    }
}
