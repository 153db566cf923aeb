// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.cli.listing.Phrase;
import org.sitrep.cli.listing.Row;
import org.sitrep.linking.agenda.Appointment;
import org.sitrep.linking.agenda.AppointmentStatus;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.figure.Figure;
import org.sitrep.linking.happening.Happening;
import org.sitrep.record.event.EventStatus;

/** What happened and what lies ahead, by day: happenings that are told as facts, appointments, and the latest value of each figure. */
record Timeline(Dossier dossier) {

    private static final Comparator<TimelineEntry> BY_DAY = Comparator.comparing(TimelineEntry::day)
            .thenComparing(entry -> entry.days().last());

    Stream<Row> rows(Sieve sieve) {
        List<TimelineEntry> entries = Stream.of(happenings(), appointments(), figures())
                .flatMap(each -> each)
                .filter(entry -> sieve.passes(entry.traits(), dossier))
                .sorted(BY_DAY)
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            TimelineEntry entry = entries.get(i);
            rows.add(entry.row(i == 0 || !entries.get(i - 1).day().equals(entry.day())));
        }
        return rows.stream();
    }

    private Stream<TimelineEntry> happenings() {
        HappeningLines lines = new HappeningLines(dossier);
        return lines.all().stream()
                .filter(happening ->
                        happening.status() == EventStatus.OCCURRED || happening.status() == EventStatus.ONGOING)
                .flatMap(
                        happening -> happening.when().map(when -> happening(happening, Days.of(when), lines)).stream());
    }

    private TimelineEntry happening(Happening happening, Days days, HappeningLines lines) {
        return new TimelineEntry(
                days,
                "happening",
                happening.id(),
                happening.story(),
                Phrase.joined(Stream.of(
                        HappeningLines.what(happening),
                        HappeningLines.who(happening),
                        happening.site().map(Site::name).orElse(""),
                        HappeningLines.according(happening),
                        new Citations(dossier)
                                .quoted(happening.mentions().getFirst().sentence()))),
                Optional.of(Subject.printed(happening.status())),
                happening.site().map(Site::name),
                Stream.concat(
                                Citations.names(happening.actors()).stream(),
                                Citations.names(happening.recipients()).stream())
                        .distinct()
                        .toList(),
                new Citations(dossier).reports(HappeningLines.reports(happening)),
                happening.origins(),
                lines.traits(happening));
    }

    /** Those that were held are told as what happened. */
    private Stream<TimelineEntry> appointments() {
        AgendaLines lines = new AgendaLines(dossier);
        return lines.all().stream()
                .filter(appointment -> appointment.status() != AppointmentStatus.HELD)
                .map(appointment -> appointment(appointment, lines));
    }

    private TimelineEntry appointment(Appointment appointment, AgendaLines lines) {
        return new TimelineEntry(
                Days.of(appointment.when()),
                "appointment",
                appointment.id(),
                Optional.empty(),
                Phrase.joined(Stream.of(
                        Subject.printed(appointment.status()),
                        Phrase.names(Citations.names(appointment.who()), ""),
                        appointment.site().map(Site::name).orElse(""),
                        new Citations(dossier).quoted(appointment.what()))),
                Optional.of(Subject.printed(appointment.status())),
                appointment.site().map(Site::name),
                Citations.names(appointment.who()),
                new Citations(dossier).reports(AgendaLines.reports(appointment)),
                appointment.origins(),
                lines.traits(appointment));
    }

    private Stream<TimelineEntry> figures() {
        FigureLines lines = new FigureLines(dossier);
        return lines.all().stream()
                .flatMap(figure ->
                        figure.latest().day().map(day -> figure(figure, new Days(day, day), lines)).stream());
    }

    private TimelineEntry figure(Figure figure, Days day, FigureLines lines) {
        Figure.Value latest = figure.latest();
        return new TimelineEntry(
                day,
                "figure",
                figure.id(),
                figure.story(),
                Phrase.joined(Stream.of(
                        FigureLines.what(figure.of()),
                        FigureLines.number(latest),
                        latest.by().map(Party::name).orElse(""),
                        figure.disagree() ? "sources disagree" : "",
                        new Citations(dossier).quoted(latest.sentence()))),
                Optional.empty(),
                figure.of().site().map(Site::name),
                Citations.names(latest.by().stream().toList()),
                new Citations(dossier).reports(FigureLines.reports(figure)),
                (int) figure.values().stream()
                        .map(Figure.Value::origin)
                        .distinct()
                        .count(),
                lines.traits(figure).on(day));
    }
}
