// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.List;
import java.util.Optional;
import org.sitrep.record.Reading;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;

/** Writes down claims, given the passage and the event that it speaks of. */
final class ClaimMaker {

    private final Parties parties;
    private final Sides sides;
    private final ClaimPassages passages;
    private final ClaimCaveats caveats;
    private final ClaimTerms terms;
    private final Deeds deeds;
    private final HeldPlaces held;

    ClaimMaker(Reading reading, Parties parties, Sides sides, ClaimPassages passages, ClaimCaveats caveats) {
        this.parties = parties;
        this.sides = sides;
        this.passages = passages;
        this.caveats = caveats;
        this.terms = new ClaimTerms(reading);
        this.deeds = new Deeds(reading);
        this.held = new HeldPlaces(reading);
    }

    /** Whether a reporter remarks on a statement that it is not verified. */
    boolean isDoubted(Statement statement) {
        return caveats.isUnverified(statement);
    }

    ClaimEvidence said(Statement statement, Span passage, Event event, Bearing bearing) {
        Optional<Party> by = parties.findSpeaker(statement);
        Optional<String> bySide = sides.speaker(statement);
        boolean self = isSelf(event, passage, bySide);
        Optional<String> doerSide =
                self && (bySide.isPresent() || event.control().isEmpty()) ? bySide : sides.doers(event.actors());
        boolean own = doerSide.equals(bySide) && (bearing == Bearing.DENIES || isOwn(event, passage));
        boolean mayDo = bearing != Bearing.DENIES || sides.isDoer(statement);
        return new ClaimEvidence(
                bearing,
                Words.of(passages.shown(event, passage)),
                Optional.of(statement.id()),
                event.id(),
                deeds.name(
                        mayDo ? event : sides.withoutSpeaker(event, statement),
                        passage,
                        by.filter(party -> own && mayDo && isNoPerson(party)).map(Party::name)),
                held.control(event, passage),
                by,
                bySide,
                doerSide,
                statement.said().map(said -> said.from().toLocalDate()),
                terms.of(passages.core(event, passage).text()),
                Optional.empty(),
                caveats.on(statement, event),
                caveats.isUnverified(statement) || caveats.isUnverifiedHold(event),
                isWorth(statement, passage, event, bearing));
    }

    /**
     * Who claims "to have taken" a place says it of himself; and so does who speaks of "its forces", unless their side is known or it is he who
     * suffers it.
     */
    private boolean isSelf(Event event, Span passage, Optional<String> bySide) {
        return passage.text().startsWith("to ")
                || isOwn(event, passage)
                        && !sides.areKnown(event.actors())
                        && !sides.doers(event.recipients()).equals(bySide);
    }

    /** "It has struck", "its forces struck", but not "it was struck". */
    private static boolean isOwn(Event event, Span passage) {
        List<String> before = AssertedEvents.before(event, passage);
        return before.stream()
                        .dropWhile(word -> word.equals("that"))
                        .limit(1)
                        .anyMatch(word -> ClaimWords.is(ClaimWords.Use.OWN, word))
                && !AssertedEvents.isSuffered(event, before);
    }

    private static boolean isNoPerson(Party party) {
        return party.kind().filter(ActorKind.PERSON::equals).isEmpty();
    }

    private boolean isWorth(Statement statement, Span passage, Event event, Bearing bearing) {
        return switch (bearing) {
            case ASSERTS ->
                !sides.isMedium(statement) && (ClaimWorth.of(event, passage) || caveats.isUnverified(statement));
            case DENIES ->
                statement.act() == SpeechAct.DENY && AssertedEvents.isSure(event) && ClaimWorth.ofDenied(event);
            case WITHDRAWS, SHOWS_PRESENCE -> false;
        };
    }

    /** A denial of what was said just before: "which the army denies". */
    ClaimEvidence answer(Statement denial, ClaimEvidence asserted, int index) {
        return new ClaimEvidence(
                Bearing.DENIES,
                Words.of(passages.whole(denial)),
                Optional.of(denial.id()),
                asserted.event(),
                asserted.about(),
                Optional.empty(),
                parties.findSpeaker(denial),
                sides.speaker(denial),
                asserted.doerSide(),
                denial.said().map(said -> said.from().toLocalDate()),
                asserted.terms(),
                Optional.of(index),
                List.of(),
                false,
                true);
    }

    ClaimEvidence withdrawn(Withdrawals.Withdrawal withdrawal) {
        Span sentence = withdrawal.sentence();
        Event event = withdrawal.event();
        Optional<String> side = sides.doers(List.of(withdrawal.by()));
        return new ClaimEvidence(
                Bearing.WITHDRAWS,
                Words.of(sentence),
                Optional.empty(),
                event.id(),
                deeds.name(event, sentence, Optional.empty()),
                held.control(event, sentence),
                parties.find(withdrawal.by()),
                side,
                side,
                Optional.empty(),
                terms.of(sentence.text().substring(event.anchor().start() - sentence.start())),
                Optional.empty(),
                List.of(),
                false,
                true);
    }

    /** What the report tells as its own. */
    ClaimEvidence told(Span sentence, Event event) {
        return new ClaimEvidence(
                event.status() == EventStatus.DENIED ? Bearing.DENIES : Bearing.ASSERTS,
                Words.of(sentence),
                Optional.empty(),
                event.id(),
                deeds.name(event, sentence, Optional.empty()),
                held.control(event, sentence),
                Optional.empty(),
                Optional.empty(),
                sides.doers(event.actors()),
                Optional.empty(),
                terms.of(passages.core(event, sentence).text()),
                Optional.empty(),
                List.of(),
                false,
                false);
    }
}
