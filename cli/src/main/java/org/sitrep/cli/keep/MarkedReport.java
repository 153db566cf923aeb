// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.archive.query.KeptReading;
import org.sitrep.cli.listing.TextLines;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.event.Event;
import org.sitrep.record.place.Place;
import org.sitrep.record.statement.Source;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;

/** A report for people to read: its words, with a mark behind each cue and event, and what every mark means. */
final class MarkedReport {

    private final Reading reading;
    private final Map<String, String> actors;
    private final Map<String, String> places;
    private final TreeMap<Integer, String> marks = new TreeMap<>();

    private MarkedReport(Reading reading) {
        this.reading = reading;
        this.actors = names(reading.actors(), Actor::id, Actor::name);
        this.places = names(reading.gazetteer(), Place::id, Place::name);
        for (int i = 0; i < reading.statements().size(); i++) {
            String mark = "[s" + (i + 1) + "]";
            reading.statements().get(i).cues().stream().limit(1).forEach(cue -> mark(cue, mark));
        }
        for (int i = 0; i < reading.events().size(); i++) {
            mark(reading.events().get(i).anchor(), "[e" + (i + 1) + "]");
        }
    }

    static String of(KeptReading kept) {
        MarkedReport marked = new MarkedReport(kept.record().reading());
        return Stream.of(marked.head(kept), marked.text(), marked.statements(), marked.events())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private void mark(Span words, String mark) {
        marks.merge(words.end(), mark, String::concat);
    }

    private String head(KeptReading kept) {
        Report report = reading.report();
        return lines(Stream.of(
                report.title().orElse(report.id()),
                Stream.of(report.publisher(), report.published().map(LocalDate::toString), report.url())
                        .flatMap(each -> each.stream())
                        .collect(Collectors.joining(" · ")),
                "Id " + report.id() + ", revision " + kept.revision() + ", in the archive since " + kept.knownFrom()));
    }

    private String text() {
        StringBuilder text = new StringBuilder(reading.report().text());
        marks.descendingMap().forEach(text::insert);
        return lines(text.toString().lines());
    }

    private String statements() {
        return lines(numbered(reading.statements().stream().map(this::line).toList(), "s"));
    }

    private String events() {
        return lines(numbered(reading.events().stream().map(this::line).toList(), "e"));
    }

    private static Stream<String> numbered(List<String> lines, String kind) {
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .map(i -> "[" + kind + (i + 1) + "] " + lines.get(i));
    }

    private String line(Statement statement) {
        String sources = statement.sources().stream().map(this::name).collect(Collectors.joining(", "));
        String words = statement.contents().stream().map(Span::text).collect(Collectors.joining(" … "));
        return (sources.isEmpty() ? "nobody named" : sources) + " · " + name(statement.act()) + " · " + words;
    }

    private String line(Event event) {
        return Stream.of(
                        event.type().name(),
                        name(event.status()),
                        names(event.actors(), "doer not told") + " → " + names(event.recipients(), "not told"),
                        event.place().map(id -> places.getOrDefault(id, id)).orElse(""),
                        event.when()
                                .map(when -> when.from().toLocalDate().toString())
                                .orElse(""),
                        event.statement().isPresent() ? "somebody’s word" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String name(Source source) {
        return source.actor()
                .map(id -> actors.getOrDefault(id, id))
                .orElse(source.span().text());
    }

    private String names(List<String> ids, String none) {
        return ids.isEmpty()
                ? none
                : ids.stream().map(id -> actors.getOrDefault(id, id)).collect(Collectors.joining(", "));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String lines(Stream<String> lines) {
        return TextLines.of(lines.toList());
    }

    private static <T> Map<String, String> names(List<T> items, Function<T, String> id, Function<T, String> name) {
        return items.stream().collect(Collectors.toMap(id, name, (a, b) -> a));
    }
}
