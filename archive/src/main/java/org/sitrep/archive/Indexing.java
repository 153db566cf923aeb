// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.archive.query.KeptReading;
import org.sitrep.archive.search.Findings;
import org.sitrep.archive.search.IndexedReport;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.event.Event;
import org.sitrep.record.json.PublishedName;
import org.sitrep.record.place.Place;
import org.sitrep.record.statement.Source;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.time.Interval;

/** What of a kept reading can be searched for in full text. */
final class Indexing {

    /** A longer stretch of time says little of any of its days. */
    private static final long MOST_DAYS = 31;

    private Indexing() {}

    static IndexedReport of(KeptReading kept) {
        Report report = kept.record().reading().report();
        return new IndexedReport(
                kept.sequence(),
                kept.report().value(),
                report.id(),
                kept.revision().value(),
                report.title(),
                report.text(),
                report.publisher(),
                report.published(),
                kept.knownFrom(),
                kept.knownUntil(),
                findings(kept.record().reading()));
    }

    private static Findings findings(Reading reading) {
        Set<String> acting = acting(reading);
        List<Actor> actors = reading.actors().stream()
                .filter(actor -> acting.contains(actor.id()))
                .toList();
        return new Findings(
                set(actors, Actor::name),
                Stream.concat(
                                actors.stream().map(Actor::country),
                                reading.gazetteer().stream().map(Place::country))
                        .flatMap(country -> country.stream())
                        .collect(Collectors.toSet()),
                set(reading.gazetteer(), Place::name),
                set(reading.events(), event -> PublishedName.of(event.type())),
                set(reading.statements(), statement -> PublishedName.of(statement.act())),
                set(reading.events(), event -> PublishedName.of(event.status())),
                reading.events().stream()
                        .flatMap(event -> event.when().stream())
                        .flatMap(Indexing::days)
                        .collect(Collectors.toSet()));
    }

    /** Ids of those who speak, act or are acted upon. */
    private static Set<String> acting(Reading reading) {
        Set<String> ids = new TreeSet<>();
        for (Event event : reading.events()) {
            ids.addAll(event.actors());
            ids.addAll(event.recipients());
        }
        for (Statement statement : reading.statements()) {
            statement.sources().stream()
                    .map(Source::actor)
                    .flatMap(id -> id.stream())
                    .forEach(ids::add);
        }
        return ids;
    }

    private static Stream<LocalDate> days(Interval when) {
        LocalDate first = when.from().toLocalDate();
        LocalDate end = when.lastDay().plusDays(1);
        return ChronoUnit.DAYS.between(first, end) <= MOST_DAYS ? first.datesUntil(end) : Stream.empty();
    }

    private static <T> Set<String> set(List<T> items, Function<T, String> value) {
        return items.stream().map(value).collect(Collectors.toSet());
    }
}
