// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sitrep.linking.evidence.ClaimWords.Use;
import org.sitrep.record.Reading;
import org.sitrep.record.event.Event;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;

/** Finds what is denied: an event that the denial itself names, or what another side was said to assert just before ("India denied the accusation"). */
final class Denials {

    /** Sentences after which somebody may still answer what he was accused of. */
    private static final int ANSWERED_WITHIN = 3;

    private final Reading reading;
    private final Sides sides;
    private final Sentences sentences;
    private final AssertedEvents events;
    private final ClaimPassages passages;
    private final ClaimMaker maker;

    /** Those of the report so far; accusations that are only known from what answers them are added. */
    private final List<ClaimEvidence> claims;

    Denials(
            Reading reading,
            Sides sides,
            Sentences sentences,
            AssertedEvents events,
            ClaimPassages passages,
            ClaimMaker maker,
            List<ClaimEvidence> claims) {
        this.reading = reading;
        this.sides = sides;
        this.sentences = sentences;
        this.events = events;
        this.passages = passages;
        this.maker = maker;
        this.claims = claims;
    }

    void add(Statement denial) {
        Span content = denial.contents().getFirst();
        if (ClaimTerms.words(content.text()).allMatch(word -> ClaimWords.is(Use.POINTS_BACK, word))) {
            boolean accuses = ClaimTerms.words(content.text()).anyMatch(word -> ClaimWords.is(Use.ACCUSES, word));
            answered(denial, claim -> !accuses || !claim.doerSide().equals(claim.bySide()))
                    .ifPresent(index -> claims.add(maker.answer(denial, claims.get(index), index)));
        } else {
            events.findDenied(content, denial.id()).ifPresent(event -> add(denial, content, event));
        }
    }

    private void add(Statement denial, Span content, Event event) {
        ClaimEvidence alone = maker.said(denial, content, event, Bearing.DENIES);
        Optional<Integer> answers = answered(
                denial, claim -> isOfType(claim, event) && !Collections.disjoint(claim.terms(), alone.terms()));
        claims.add(answers.map(alone::answering).orElse(alone));
    }

    private boolean isOfType(ClaimEvidence claim, Event denied) {
        return reading.events().stream()
                .anyMatch(event -> event.id().equals(claim.event()) && event.type() == denied.type());
    }

    /** The last that another side asserts in the same sentence or the one before, or of the denier himself a little earlier. */
    private Optional<Integer> answered(Statement denial, Predicate<ClaimEvidence> isMeant) {
        for (int i = claims.size() - 1; i >= 0; i--) {
            ClaimEvidence claim = claims.get(i);
            if (claim.bearing() == Bearing.ASSERTS
                    && !claim.bySide().equals(sides.speaker(denial))
                    && isBefore(claim.words().start(), denial, isAccused(claim, denial) ? ANSWERED_WITHIN : 1)
                    && isMeant.test(claim)) {
                return Optional.of(i);
            }
        }
        return accusation(denial).filter(isMeant).map(claim -> {
            claims.add(claim);
            return claims.size() - 1;
        });
    }

    private Optional<ClaimEvidence> accusation(Statement denial) {
        return reading.statements().stream()
                .filter(statement -> statement.act() == SpeechAct.ACCUSE || statement.act() == SpeechAct.ASSERT)
                .filter(statement ->
                        !statement.contents().isEmpty() && sides.isParty(statement) && !sides.isMedium(statement))
                .filter(statement -> !sides.speaker(statement).equals(sides.speaker(denial))
                        && isBefore(statement.contents().getFirst().start(), denial, 1))
                .flatMap(statement -> passages.list(statement).stream()
                        .flatMap(passage -> events.findMentioned(passage, statement.id()).stream()
                                .filter(AssertedEvents::isSure)
                                .map(event -> maker.said(statement, passage, event, Bearing.ASSERTS))))
                .reduce((earlier, later) -> later);
    }

    private boolean isAccused(ClaimEvidence claim, Statement denial) {
        return claim.doerSide().isPresent() && claim.doerSide().equals(sides.speaker(denial));
    }

    private boolean isBefore(int said, Statement denial, int sentencesAtMost) {
        Span denied = denial.contents().getFirst();
        int distance = sentences.number(sentences.at(denied)) - sentences.number(sentences.at(new Words(said, said)));
        return said < denied.start() && distance <= sentencesAtMost;
    }
}
