// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.circumstance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.event.given.EarlierLayers;
import org.sitrep.reading.event.role.DiscourseRoles;
import org.sitrep.reading.event.role.RoleScore;
import org.sitrep.reading.event.role.ScoredEvent;
import org.sitrep.reading.event.trigger.Trigger;
import org.sitrep.record.time.Interval;

/** The times and places that may be those of the events of a report, each with what the rules say of it. For use within one call. */
public final class EventAdjuncts {

    private final DiscourseRoles discourse;
    private final AdjunctCandidates candidates;
    private final Circumstances rules;
    private final Map<ScoredEvent, Optional<String>> places = new IdentityHashMap<>();
    private final Map<ScoredEvent, Optional<Interval>> times = new IdentityHashMap<>();

    public EventAdjuncts(AnnotatedText text, EarlierLayers found, DiscourseRoles discourse) {
        this.discourse = discourse;
        this.candidates = new AdjunctCandidates(text, found);
        Map<Integer, Trigger> named = new HashMap<>();
        discourse.events().forEach(event -> named.put(event.match().predicate(), event.match().trigger()));
        discourse.events().forEach(event -> named.put(event.match().anchor(), event.match().trigger()));
        this.rules = new Circumstances(text, found, token -> Optional.ofNullable(named.get(token)));
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
                .map(score -> discourse.actor(score.actor()))
                .filter(Objects::nonNull)
                .flatMap(actor -> actor.country().stream())
                .collect(Collectors.toSet());
    }

    /** The time by the rules. */
    public Optional<Interval> ruledTime(ScoredEvent event) {
        return times.getOrDefault(event, Optional.empty());
    }

    public List<AdjunctCandidate> places(ScoredEvent event) {
        Set<String> shared = discourse.retellings(event).stream()
                .flatMap(other -> places.get(other).stream())
                .collect(Collectors.toCollection(HashSet::new));
        return candidates.places(event.match().anchor(), places.get(event), shared);
    }

    public List<AdjunctCandidate> times(ScoredEvent event) {
        Set<Interval> shared = discourse.retellings(event).stream()
                .flatMap(other -> times.get(other).stream())
                .collect(Collectors.toCollection(HashSet::new));
        return candidates.times(event.match().anchor(), times.get(event), shared);
    }

    public Circumstances rules() {
        return rules;
    }
}
