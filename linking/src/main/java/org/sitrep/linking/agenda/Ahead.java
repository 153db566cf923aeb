// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.agenda;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.Change;
import org.sitrep.linking.evidence.EventEvidence;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.happening.Reality;
import org.sitrep.linking.happening.Telling;
import org.sitrep.record.event.EventField;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.time.Interval;
import org.sitrep.record.time.TimePrecision;

/** Finds what a report says lies ahead on a day, and belongs on an agenda: no deeds of war, no words, no resignations. */
final class Ahead {

    /** A plan for a day further off is a goal. */
    private static final int MONTHS = 12;

    /** How probable it must be that it is told, and that it is wanted; by hand, on 70 plans of news. Meetings are what agendas are made of. */
    private static final double LEAST = 0.5;

    private static final double LEAST_WANTED = 0.15;
    private static final double LEAST_OF_OTHERS = 0.6;
    private static final double LEAST_WANTED_OF_OTHERS = 0.3;

    private Ahead() {}

    static Stream<Telling> in(LinkedEvidence report) {
        return report.evidence().events().stream()
                .flatMap(event -> asPlanned(event).stream())
                .filter(event -> isAhead(event, report))
                .map(event -> Telling.of(report, event))
                .filter(telling -> isAppointment(telling) && isKnown(telling));
    }

    /** What was moved to a day is planned for that; a meeting that is called off was planned. */
    private static Optional<EventEvidence> asPlanned(EventEvidence event) {
        Optional<Interval> moved = event.change().flatMap(Change::to);
        if (moved.isPresent()) {
            return Optional.of(event.plannedFor(moved.get()));
        }
        if (event.planned() || isCalledOff(event)) {
            return event.when().map(event::plannedFor);
        }
        return Optional.of(event).filter(each -> Reality.of(each.status()) == Reality.PLAN);
    }

    private static boolean isCalledOff(EventEvidence event) {
        return event.type() == EventType.CONSULT
                && event.status() == EventStatus.DENIED
                && event.change()
                        .filter(change -> change.kind() == Change.Kind.CANCELLED)
                        .isPresent();
    }

    /** On the report's day or later; a week that has begun is no day ahead, a month never is. */
    private static boolean isAhead(EventEvidence event, LinkedEvidence report) {
        return event.when().isPresent()
                && report.published().isPresent()
                && isAhead(event.when().get(), report.published().get());
    }

    private static boolean isAhead(Interval when, LocalDate published) {
        LocalDate from = when.from().toLocalDate();
        return !from.isBefore(published)
                && from.isBefore(published.plusMonths(MONTHS))
                && TimePrecision.of(when).compareTo(TimePrecision.WEEK) <= 0;
    }

    /**
     * Whether it is told surely enough, by words of its own, to stand on an agenda: what takes its day from another sentence only tells more
     * of what is known.
     */
    static boolean isSound(Telling telling) {
        boolean meeting = telling.type() == EventType.CONSULT;
        return telling.event().planned()
                && !telling.event().isInferred(EventField.FROM)
                && (meeting || !telling.event().isInferred(EventField.ACTORS))
                && telling.event().assessment().confidence() >= (meeting ? LEAST : LEAST_OF_OTHERS)
                && telling.event().assessment().wanted() >= (meeting ? LEAST_WANTED : LEAST_WANTED_OF_OTHERS);
    }

    private static boolean isKnown(Telling telling) {
        return !telling.parties().isEmpty() || telling.site().isPresent();
    }

    private static boolean isAppointment(Telling telling) {
        return switch (telling.type()) {
            case CONSULT, SUPPORT, COOPERATE, AID, SANCTION, PROTEST, AGREE, MOBILIZE -> true;
            case RETREAT ->
                Stream.of(
                                EventMode.RETREAT_RELEASE,
                                EventMode.RETREAT_CEASEFIRE,
                                EventMode.RETREAT_WITHDRAW,
                                EventMode.RETREAT_ACCESS)
                        .anyMatch(mode -> isMode(telling, mode));
            case CONCEDE -> true;
            case ACCUSE -> isMode(telling, EventMode.ACCUSE_ALLEGE) || isMode(telling, EventMode.ACCUSE_INVESTIGATE);
            case REQUEST, REJECT, THREATEN, COERCE, ASSAULT -> false;
        };
    }

    private static boolean isMode(Telling telling, EventMode mode) {
        return telling.event().mode().filter(mode::equals).isPresent();
    }
}
