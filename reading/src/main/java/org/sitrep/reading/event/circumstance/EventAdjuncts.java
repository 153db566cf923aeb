// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.circumstance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.event.discourse.DiscourseRoles;
import org.sitrep.reading.event.given.EarlierLayers;
import org.sitrep.reading.event.role.RoleScore;
import org.sitrep.reading.event.role.ScoredEvent;
import org.sitrep.reading.event.trigger.Trigger;
import org.sitrep.record.time.Interval;

/** The times and places that may be those of the events of a report, each with what the rules say of it. For use within one call. */
public final class EventAdjuncts {

    private final DiscourseRoles discourse;
    private final AdjunctCandidates candidates;
    private final Rescheduling rescheduling;
    private final Map<ScoredEvent, Optional<String>> places = new HashMap<>();
    private final Map<ScoredEvent, Optional<Interval>> times = new HashMap<>();

    public EventAdjuncts(AnnotatedText text, EarlierLayers found, DiscourseRoles discourse) {
        this.discourse = discourse;
        this.candidates = new AdjunctCandidates(text, found);
        this.rescheduling = new Rescheduling(text);
        Map<Integer, Trigger> named = new HashMap<>();
        discourse
                .events()
                .forEach(event ->
                        named.put(event.match().predicate(), event.match().trigger()));
        discourse
                .events()
                .forEach(
                        event -> named.put(event.match().anchor(), event.match().trigger()));
        Circumstances rules = new Circumstances(text, found, token -> Optional.ofNullable(named.get(token)));
        for (ScoredEvent event : discourse.events()) {
            int spot = text.relation(event.match().anchor()).isAuxiliary()
                    ? event.match().predicate()
                    : event.match().anchor();
            places.put(event, rules.findPlace(spot, countries(event)));
            times.put(event, rules.findTime(spot));
        }
    }

    private Set<String> countries(ScoredEvent event) {
        return event.scores().stream()
                .filter(RoleScore::isActor)
                .flatMap(score -> discourse.actor(score.actor()).country().stream())
                .collect(Collectors.toSet());
    }

    /** Whether the rules find other days, or other places, for two events. */
    public boolean areApart(ScoredEvent a, ScoredEvent b) {
        Optional<String> here = place(a);
        Optional<String> there = place(b);
        boolean elsewhere = here.isPresent() && there.isPresent() && !here.equals(there);
        Optional<Interval> first = time(a);
        Optional<Interval> second = time(b);
        return elsewhere || first.isPresent() && second.isPresent() && !overlap(first.get(), second.get());
    }

    private Optional<String> place(ScoredEvent event) {
        return places.getOrDefault(event, Optional.empty());
    }

    private Optional<Interval> time(ScoredEvent event) {
        return times.getOrDefault(event, Optional.empty());
    }

    private static boolean overlap(Interval a, Interval b) {
        return a.from().isBefore(b.to()) && b.from().isBefore(a.to());
    }

    public List<AdjunctCandidate> places(ScoredEvent event) {
        Set<String> shared = discourse.retellings(event).stream()
                .flatMap(other -> place(other).stream())
                .collect(Collectors.toCollection(HashSet::new));
        return candidates.places(event.match().anchor(), place(event), shared);
    }

    /** The day to which an event has been put off or moved. */
    public Optional<AdjunctCandidate> findNewDay(ScoredEvent event) {
        return rescheduling.findNewDay(event.match().anchor(), times(event));
    }

    public List<AdjunctCandidate> times(ScoredEvent event) {
        Set<Interval> shared = discourse.retellings(event).stream()
                .flatMap(other -> time(other).stream())
                .collect(Collectors.toCollection(HashSet::new));
        return candidates.times(event.match().anchor(), time(event), shared);
    }
}
