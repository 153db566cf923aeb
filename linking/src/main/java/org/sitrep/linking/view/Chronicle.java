// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.linking.coverage.Coverage;
import org.sitrep.linking.coverage.Parties;
import org.sitrep.linking.coverage.ReportIndex;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.place.Place;
import org.sitrep.record.text.Span;
import org.sitrep.record.time.Interval;

/** Gathers what happened or is going on: for each sentence its most prominent event. */
public final class Chronicle {

    /** What is only said of somebody is left to the parties' positions. */
    private static final Set<EventType> WORDS =
            Set.of(EventType.ACCUSE, EventType.THREATEN, EventType.SUPPORT, EventType.CONCEDE);

    private static final Comparator<Happening> NEWEST_FIRST = Comparator.comparing((Happening happening) ->
                    happening.when().map(Interval::to).map(Object::toString).orElse(""))
            .thenComparing(happening ->
                    happening.when().map(Interval::from).map(Object::toString).orElse(""))
            .reversed()
            .thenComparing(happening -> happening.place().orElse("~"))
            .thenComparing(Happening::citation, Citation.IN_ORDER);

    private final Coverage coverage;
    private final Parties parties;

    public Chronicle(Coverage coverage, Parties parties) {
        this.coverage = coverage;
        this.parties = parties;
    }

    public List<Happening> list() {
        List<Happening> found = new ArrayList<>();
        for (int report : coverage.listOriginals()) {
            Map<Span, Happening> bySentence = new LinkedHashMap<>();
            for (Event event : coverage.reading(report).events()) {
                boolean real = event.status() == EventStatus.OCCURRED || event.status() == EventStatus.ONGOING;
                boolean somebody =
                        !event.actors().isEmpty() || !event.recipients().isEmpty();
                if (real && somebody && !WORDS.contains(event.type())) {
                    bySentence.merge(event.evidence(), happening(report, event), Prominence::weightier);
                }
            }
            found.addAll(bySentence.values());
        }
        found.sort(NEWEST_FIRST);
        return found;
    }

    private Happening happening(int report, Event event) {
        ReportIndex index = coverage.index(report);
        return new Happening(
                event.type(),
                event.status(),
                event.when(),
                event.place().flatMap(index::findPlace).map(Place::name),
                parties.list(report, event.actors()),
                parties.list(report, event.recipients()),
                event.statement().flatMap(index::findStatement).flatMap(said -> parties.findSpeaker(report, said)),
                coverage.cite(report, event.evidence()));
    }
}
