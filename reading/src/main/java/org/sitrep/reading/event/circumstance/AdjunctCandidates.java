// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.circumstance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.event.given.EarlierLayers;
import org.sitrep.record.place.Place;
import org.sitrep.record.place.Toponym;
import org.sitrep.record.time.Interval;
import org.sitrep.record.time.TimeExpression;

/** Lists the times and places that may be an event's: those of its sentence and the few before it, and those with which the report opens. */
public final class AdjunctCandidates {

    /** Sentences before the event's that are looked at. By hand. */
    private static final int SENTENCES_BACK = 4;

    /** Candidates at most; news has about ten. */
    private static final int MOST = 40;

    /** Sentences at the beginning whose places hold for what follows. */
    private static final int OPENING = 2;

    private record Named(int head, Optional<Place> place, Optional<Interval> when) {}

    private final AnnotatedText text;
    private final List<Named> places = new ArrayList<>();
    private final List<Named> times = new ArrayList<>();

    public AdjunctCandidates(AnnotatedText text, EarlierLayers found) {
        this.text = text;
        Map<String, Place> gazetteer = new HashMap<>();
        found.places().gazetteer().forEach(place -> gazetteer.put(place.id(), place));
        for (Toponym toponym : found.places().toponyms()) {
            Optional<Place> place = toponym.place().map(gazetteer::get);
            place.ifPresent(found1 -> places.add(
                    new Named(text.headOf(text.tokensIn(toponym.span())), Optional.of(found1), Optional.empty())));
        }
        for (TimeExpression time : SourceNotes.without(text, found.times())) {
            time.interval()
                    .ifPresent(when -> times.add(
                            new Named(text.headOf(text.tokensIn(time.span())), Optional.empty(), Optional.of(when))));
        }
    }

    /**
     * The places that may be an event's.
     *
     * @param ruled the id of the place by the rules
     * @param shared ids of the places, by the rules, of what is probably the same happening
     */
    public List<AdjunctCandidate> places(int anchor, Optional<String> ruled, Set<String> shared) {
        List<AdjunctCandidate> candidates = new ArrayList<>();
        for (Named named : places) {
            String id = named.place().orElseThrow().id();
            boolean rule = ruled.equals(Optional.of(id));
            boolean same = shared.contains(id);
            if (rule || same || isNear(anchor, named.head()) || text.sentenceOf(named.head()) < OPENING) {
                candidates.add(new AdjunctCandidate(named.head(), named.place(), named.when(), rule, same));
            }
        }
        return nearest(candidates, anchor);
    }

    /** The times that may be an event's, as {@link #places}. */
    public List<AdjunctCandidate> times(int anchor, Optional<Interval> ruled, Set<Interval> shared) {
        List<AdjunctCandidate> candidates = new ArrayList<>();
        for (Named named : times) {
            boolean rule = ruled.isPresent() && ruled.equals(named.when());
            boolean same = shared.contains(named.when().orElseThrow());
            if (rule || same || isNear(anchor, named.head())) {
                candidates.add(new AdjunctCandidate(named.head(), named.place(), named.when(), rule, same));
            }
        }
        return nearest(candidates, anchor);
    }

    private boolean isNear(int anchor, int head) {
        int apart = text.sentenceOf(anchor) - text.sentenceOf(head);
        return apart >= 0 && apart <= SENTENCES_BACK;
    }

    /** Of very many those next to the event, so that endless sentences cost in proportion. */
    private static List<AdjunctCandidate> nearest(List<AdjunctCandidate> candidates, int anchor) {
        if (candidates.size() <= MOST) {
            return candidates;
        }
        return candidates.stream()
                .sorted(Comparator.comparingInt(candidate -> Math.abs(candidate.head() - anchor)))
                .limit(MOST)
                .sorted(Comparator.comparingInt(AdjunctCandidate::head))
                .toList();
    }
}
