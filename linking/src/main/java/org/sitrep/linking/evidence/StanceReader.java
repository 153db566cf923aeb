// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.linking.issue.Expression;
import org.sitrep.linking.issue.Leaning;
import org.sitrep.linking.issue.Stances;
import org.sitrep.linking.issue.Tokens;
import org.sitrep.record.Reading;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Sentence;

/** Takes from a reading which parties hold what on the issues of the table. */
final class StanceReader {

    private static final Stances STANCES = Stances.load();

    private final Reading reading;
    private final Parties parties;
    private final StanceHolders holders;
    private final Speech speech;
    private final Recency recency;

    StanceReader(Reading reading, Parties parties) {
        this.reading = reading;
        this.parties = parties;
        this.speech = new Speech(reading);
        this.recency = Recency.of(reading);
        this.holders = new StanceHolders(Holders.of(reading), speech);
    }

    List<StanceEvidence> list() {
        List<StanceEvidence> stances = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (!recency.isPast(sentence.span())) {
                stances.addAll(SentenceStances.settle(list(sentence)));
            }
        }
        return stances;
    }

    private List<StanceEvidence> list(Sentence sentence) {
        Tokens tokens = Tokens.of(sentence.span());
        return STANCES.list(tokens).stream()
                .filter(expression -> !expression.deed() || recency.isNew(sentence))
                .flatMap(expression -> list(tokens, expression).stream())
                .toList();
    }

    private List<StanceEvidence> list(Tokens tokens, Expression expression) {
        Words words = words(tokens, expression);
        Optional<LocalDate> said = said(tokens.get(expression.cue()).start());
        return holders.list(tokens, expression).stream()
                .flatMap(actor -> parties.list(List.of(actor.id())).stream())
                .map(party -> new StanceEvidence(party, expression.issue().key(), stance(expression), words, said))
                .toList();
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

    /** The day of the statement around or at the cue, never after that of the report. */
    private Optional<LocalDate> said(int cue) {
        Optional<LocalDate> published = reading.report().published();
        return speech.findCuedBy(0, cue, cue + 1)
                .or(() -> speech.findAround(cue))
                .flatMap(Statement::said)
                .map(said -> said.from().toLocalDate())
                .filter(day -> published.filter(day::isAfter).isEmpty());
    }
}
