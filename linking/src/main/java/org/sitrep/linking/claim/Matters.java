// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.linking.happening.Happening;
import org.sitrep.record.event.EventType;

/** Gathers assertions of one thing: within a story, or within a day in nearly the same words. Not thread-safe. */
final class Matters {

    /** A term that ties to more disputes of a story stops tying. */
    private static final int MOST = 30;

    private final Map<Key, List<Dispute>> byTerm = new HashMap<>();
    private final Map<String, Dispute> byWording = new HashMap<>();
    private final List<Dispute> all = new ArrayList<>();
    private final Map<String, String> happeningOf = new HashMap<>();

    Matters(List<Happening> happenings) {
        for (Happening happening : happenings) {
            happening
                    .mentions()
                    .forEach(mention ->
                            happeningOf.put(mention.anchor().report() + " " + mention.event(), happening.id()));
        }
    }

    /** Puts an assertion with those of the same thing, or begins a new one with it. */
    void add(Assertion assertion) {
        Dispute dispute = byWording.computeIfAbsent(
                wording(assertion), wording -> closest(assertion).orElseGet(this::begin));
        dispute.support(assertion);
        assertion.claim().terms().forEach(term -> {
            index(key(assertion.story(), assertion, term), dispute);
            assertion.eventDay().ifPresent(day -> index(key(day, assertion, term), dispute));
        });
    }

    /** What a passage speaks of among what has been asserted. */
    Optional<Dispute> find(Assertion denial) {
        Dispute best = null;
        double most = 0;
        for (Dispute dispute : candidates(denial)) {
            double likeness = likeness(dispute, denial);
            if (likeness > most) {
                best = dispute;
                most = likeness;
            }
        }
        return Optional.ofNullable(best);
    }

    /** All that shares a telling word with a passage, in its story or within a day of it. */
    Set<Dispute> candidates(Assertion assertion) {
        Set<Dispute> candidates = new LinkedHashSet<>();
        for (String term : assertion.claim().terms()) {
            candidates.addAll(tied(key(assertion.story(), assertion, term)));
            assertion
                    .eventDay()
                    .map(day -> Stream.of(day, day.minusDays(1), day.plusDays(1)))
                    .orElseGet(Stream::empty)
                    .forEach(day -> candidates.addAll(tied(key(day, assertion, term))));
        }
        return candidates;
    }

    private record Key(Object storyOrDay, EventType type, String term) {}

    private static Key key(Object storyOrDay, Assertion assertion, String term) {
        return new Key(storyOrDay, assertion.event().type(), term);
    }

    private List<Dispute> tied(Key key) {
        List<Dispute> tied = byTerm.getOrDefault(key, List.of());
        return tied.size() <= MOST ? tied : List.of();
    }

    Stream<Dispute> stream() {
        return all.stream();
    }

    /** The dispute that an assertion of a report was put with. */
    Optional<Dispute> of(Assertion assertion) {
        return Optional.ofNullable(byWording.get(wording(assertion)));
    }

    private Optional<Dispute> closest(Assertion assertion) {
        Dispute best = null;
        double most = 0;
        for (Dispute dispute : candidates(assertion)) {
            Assertion first = dispute.first();
            double likeness = SameThing.isSameDoer(first, assertion) ? likeness(dispute, assertion) : 0;
            if (likeness > most) {
                best = dispute;
                most = likeness;
            }
        }
        return Optional.ofNullable(best);
    }

    private double likeness(Dispute dispute, Assertion assertion) {
        Assertion first = dispute.first();
        return SameThing.likeness(first, assertion, isOneHappening(first, assertion));
    }

    private boolean isOneHappening(Assertion one, Assertion other) {
        Optional<String> happening = happening(one);
        return happening.isPresent() && happening.equals(happening(other));
    }

    private Optional<String> happening(Assertion assertion) {
        return Optional.ofNullable(happeningOf.get(
                assertion.report().number() + " " + assertion.event().event()));
    }

    private Dispute begin() {
        Dispute dispute = new Dispute();
        all.add(dispute);
        return dispute;
    }

    private void index(Key key, Dispute dispute) {
        List<Dispute> tied = byTerm.computeIfAbsent(key, k -> new ArrayList<>());
        if (tied.size() <= MOST && !tied.contains(dispute)) {
            tied.add(dispute);
        }
    }

    /** The same for copies of one text. */
    private static String wording(Assertion assertion) {
        return String.join(
                " ",
                assertion.story(),
                assertion.event().type().name(),
                assertion.claim().doerSide().orElse(""),
                assertion.event().site().map(site -> site.key()).orElse(""),
                assertion.claim().bySide().orElse(""),
                assertion.claim().terms().isEmpty()
                        ? assertion.report().number() + assertion.item()
                        : assertion.claim().terms().toString());
    }
}
