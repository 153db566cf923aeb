// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.EventEvidence;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.record.event.EventField;
import org.sitrep.record.event.EventType;
import org.sitrep.record.time.Interval;

/**
 * One event as one report tells it.
 *
 * @param doers who does it. Of a blow only those whom its own sentence names: that it was those of the sentence before may be wrong, and nobody shall be
 *     blamed by mistake.
 * @param parties all who take part, those who act first
 */
public record Telling(
        LinkedEvidence report, EventEvidence event, Reality reality, List<Party> doers, List<Party> parties) {

    /** The earliest report first, then as the text goes on. */
    public static final Comparator<Telling> EARLIEST_FIRST = Comparator.comparing(
                    (Telling telling) -> telling.report.published().orElse(LocalDate.MAX))
            .thenComparingLong(telling -> telling.report.number())
            .thenComparingInt(telling -> telling.event.anchor().start());

    public static Telling of(LinkedEvidence report, EventEvidence event) {
        List<Party> doers = doers(event);
        return new Telling(
                report,
                event,
                Reality.of(event.status()),
                doers,
                Stream.concat(doers.stream(), event.recipients().stream())
                        .distinct()
                        .toList());
    }

    public String story() {
        return report.placement().story();
    }

    public EventType type() {
        return event.type();
    }

    public Optional<Site> site() {
        return event.site();
    }

    public Optional<Interval> when() {
        return event.when();
    }

    /** Whether the report tells it as its own. */
    public boolean isOwn() {
        return event.statement().isEmpty();
    }

    private static List<Party> doers(EventEvidence event) {
        boolean force = event.type() == EventType.ASSAULT || event.type() == EventType.COERCE;
        return force && event.isInferred(EventField.ACTORS) ? List.of() : event.actors();
    }

    /** Whether those who act and those acted upon are alike: all take part. */
    public boolean isShared() {
        return event.type() == EventType.CONSULT || event.type() == EventType.COOPERATE;
    }

    /** What it may have in common with other tellings of the same thing. */
    List<TellingKey> keys() {
        List<TellingKey> keys = new ArrayList<>();
        event.incident()
                .ifPresent(incident -> keys.add(new TellingKey(type(), "incident " + report.number(), incident)));
        keys.add(new TellingKey(type(), "origin " + report.placement().origin(), manner()));
        Optional<String> day = when().filter(Days::isClose)
                .map(days -> days.from().toLocalDate().toString());
        Optional<String> story = Optional.of(story() + " " + reality + " " + event.campaign())
                .filter(each -> reality == Reality.FACT || reality == Reality.PLAN);
        for (String part : parts()) {
            day.ifPresent(each -> keys.add(new TellingKey(type(), each, part)));
            story.ifPresent(each -> keys.add(new TellingKey(type(), each, part)));
        }
        return keys;
    }

    private List<String> parts() {
        Stream<String> sites = site().filter(Grounds::isClose).map(Site::key).stream();
        return Stream.concat(sites, parties().stream().map(Sides::side).distinct())
                .toList();
    }

    private String manner() {
        return event.mode().map(Enum::name).orElse("") + " " + reality;
    }
}
