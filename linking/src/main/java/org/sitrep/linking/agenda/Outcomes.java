// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.Change;
import org.sitrep.linking.evidence.EventEvidence;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.happening.Days;
import org.sitrep.linking.happening.Gathering;
import org.sitrep.linking.happening.Reality;
import org.sitrep.linking.happening.Sameness;
import org.sitrep.linking.happening.Sides;
import org.sitrep.linking.happening.Telling;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.time.Interval;

/** What reports tell of things that were planned: that they took place, were moved or cancelled. */
final class Outcomes {

    private record Key(EventType type, String within, String side) {}

    private final Map<Key, List<Telling>> told = new HashMap<>();

    private Outcomes() {}

    /** @param planned what became of the others does not matter */
    static Outcomes of(List<LinkedEvidence> reports, List<Gathering> planned) {
        Set<EventType> types =
                planned.stream().map(gathering -> gathering.first().type()).collect(Collectors.toSet());
        Outcomes outcomes = new Outcomes();
        reports.forEach(report -> outcomes.add(report, types));
        return outcomes;
    }

    private void add(LinkedEvidence report, Set<EventType> types) {
        report.evidence().events().stream()
                .filter(event -> types.contains(event.type()))
                .flatMap(Outcomes::asTold)
                .filter(event -> Reality.of(event.status()) == Reality.FACT
                        || event.change().isPresent())
                .map(event -> Telling.of(report, event))
                .forEach(telling -> keys(
                                telling.type(), telling.when().stream().toList(), telling.story(), telling.parties())
                        .forEach(key -> told.computeIfAbsent(key, each -> new ArrayList<>())
                                .add(telling)));
    }

    /** What was moved is told of the day it was planned for, too. */
    private static Stream<EventEvidence> asTold(EventEvidence event) {
        return Stream.concat(
                Stream.of(event), event.change().flatMap(Change::from).stream().map(event::plannedFor));
    }

    private static Stream<Key> keys(EventType type, List<Interval> days, String story, List<Party> parties) {
        List<String> within = Stream.concat(
                        Stream.of(story),
                        days.stream()
                                .filter(Days::isClose)
                                .map(day -> day.from().toLocalDate().toString()))
                .toList();
        return parties.stream()
                .map(Sides::side)
                .distinct()
                .flatMap(side -> within.stream().map(each -> new Key(type, each, side)));
    }

    /** @param over whether its day is over: before that what goes on has not been held yet */
    Optional<AppointmentStatus> find(Gathering planned, boolean over) {
        Set<Telling> outcomes = outcomes(planned);
        if (outcomes.stream().anyMatch(telling -> isHeld(telling, planned, over))) {
            return Optional.of(AppointmentStatus.HELD);
        }
        return Stream.of(Change.Kind.values())
                .filter(kind -> outcomes.stream().anyMatch(telling -> isChanged(telling, kind, planned)))
                .map(kind -> switch (kind) {
                    case CANCELLED -> AppointmentStatus.CANCELLED;
                    case MOVED -> AppointmentStatus.MOVED;
                })
                .findFirst();
    }

    /** What tells that it was moved to another day, the latest to tell so. */
    Optional<Telling> findMove(Gathering planned) {
        return outcomes(planned).stream()
                .filter(telling -> telling.event().change().flatMap(Change::to).isPresent())
                .filter(telling -> isChanged(telling, Change.Kind.MOVED, planned))
                .max(Telling.EARLIEST_FIRST);
    }

    private Set<Telling> outcomes(Gathering planned) {
        Set<Telling> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Telling plan : planned.tellings()) {
            keys(plan.type(), planned.when().stream().toList(), plan.story(), planned.parties())
                    .forEach(key -> found.addAll(told.getOrDefault(key, List.of())));
        }
        return found;
    }

    private static boolean isHeld(Telling telling, Gathering planned, boolean over) {
        return telling.reality() == Reality.FACT
                && (over || telling.event().status() == EventStatus.OCCURRED)
                && telling.event().change().isEmpty()
                && !published(telling).isBefore(begin(planned))
                && Sameness.fulfils(telling, planned);
    }

    private static boolean isChanged(Telling telling, Change.Kind kind, Gathering planned) {
        boolean changed = telling.event()
                .change()
                .filter(change -> change.kind() == kind && !change.to().equals(planned.when()))
                .isPresent();
        return changed
                && !published(telling).isBefore(published(planned.first()))
                && Sameness.concerns(telling, planned);
    }

    private static LocalDate begin(Gathering planned) {
        return planned.when().map(when -> when.from().toLocalDate()).orElse(LocalDate.MAX);
    }

    private static LocalDate published(Telling telling) {
        return telling.report().published().orElse(LocalDate.MIN);
    }
}
