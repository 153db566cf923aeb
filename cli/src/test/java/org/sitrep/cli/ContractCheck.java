// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.record.Reading;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.event.Event;
import org.sitrep.record.place.Place;
import org.sitrep.record.statement.Caveat;
import org.sitrep.record.statement.Source;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;

/** Looks for what the record promises and a reading does not keep. */
final class ContractCheck {

    private final Reading reading;
    private final List<String> violations = new ArrayList<>();

    private ContractCheck(Reading reading) {
        this.reading = reading;
    }

    /** One sentence for each breach; none for a good record. */
    static List<String> violations(Reading reading) {
        ContractCheck check = new ContractCheck(reading);
        check.spans();
        check.ids();
        check.references();
        check.nesting();
        return check.violations;
    }

    private void spans() {
        spanStream().forEach(span -> {
            String text = reading.report().text();
            boolean inside = span.end() <= text.length();
            require(
                    inside && text.substring(span.start(), span.end()).equals(span.text()),
                    span + " is not in the text");
            require(span.text().equals(span.text().strip()), span + " has white space around it");
        });
    }

    private Stream<Span> spanStream() {
        return Stream.of(
                        reading.sentences().stream().map(sentence -> sentence.span()),
                        reading.times().stream().map(time -> time.span()),
                        reading.places().stream().map(toponym -> toponym.span()),
                        reading.quantities().stream().map(quantity -> quantity.span()),
                        reading.actors().stream().flatMap(actor -> actor.mentions().stream()),
                        reading.statements().stream().flatMap(ContractCheck::spansOf),
                        reading.events().stream().flatMap(event -> Stream.of(event.anchor(), event.evidence())))
                .flatMap(spans -> spans);
    }

    private static Stream<Span> spansOf(Statement statement) {
        return Stream.of(
                        statement.sources().stream().map(Source::span),
                        statement.cues().stream(),
                        statement.contents().stream(),
                        statement.quoteSpans().stream())
                .flatMap(spans -> spans);
    }

    private void ids() {
        unique("place", reading.gazetteer().stream().map(Place::id));
        unique("actor", reading.actors().stream().map(Actor::id));
        unique("statement", reading.statements().stream().map(Statement::id));
        unique("event", reading.events().stream().map(Event::id));
    }

    private void unique(String what, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> require(seen.add(id), "two of " + what + " " + id));
    }

    private void references() {
        Set<String> places =
                new HashSet<>(reading.gazetteer().stream().map(Place::id).toList());
        Set<String> actors =
                new HashSet<>(reading.actors().stream().map(Actor::id).toList());
        Set<String> statements =
                new HashSet<>(reading.statements().stream().map(Statement::id).toList());
        reading.places().forEach(toponym -> known("place", toponym.place(), places));
        for (Statement statement : reading.statements()) {
            statement.sources().forEach(source -> known("actor", source.actor(), actors));
            statement.addressees().forEach(actor -> known("actor", Optional.of(actor), actors));
            known("statement", statement.parent(), statements);
            statement.caveat().map(Caveat::about).ifPresent(about -> {
                about.statements().forEach(said -> known("statement", Optional.of(said), statements));
                known(reading, about.quantities());
            });
        }
        for (Event event : reading.events()) {
            event.actors().forEach(actor -> known("actor", Optional.of(actor), actors));
            event.recipients().forEach(actor -> known("actor", Optional.of(actor), actors));
            known("place", event.place(), places);
            known("statement", event.statement(), statements);
            known(reading, event.quantities());
        }
    }

    private void known(Reading reading, List<Integer> quantities) {
        quantities.forEach(i -> require(i >= 0 && i < reading.quantities().size(), "no quantity " + i));
    }

    private void known(String what, Optional<String> id, Set<String> all) {
        id.ifPresent(name -> require(all.contains(name), "no " + what + " " + name));
    }

    /** An event in a content is only somebody's word, and a nested statement stands inside its parent. */
    private void nesting() {
        for (Event event : reading.events()) {
            List<String> around = reading.statements().stream()
                    .filter(statement -> holds(statement, event.anchor()))
                    .map(Statement::id)
                    .toList();
            require(
                    around.isEmpty()
                            || event.statement().filter(around::contains).isPresent(),
                    "the event " + event.id() + " stands in a content and does not say so");
        }
        for (Statement statement : reading.statements()) {
            statement
                    .parent()
                    .ifPresent(id -> require(
                            reading.statements().stream()
                                    .filter(parent -> parent.id().equals(id))
                                    .anyMatch(
                                            parent -> statement.cues().stream().anyMatch(cue -> holds(parent, cue))),
                            "the statement " + statement.id() + " stands outside its parent"));
        }
    }

    private static boolean holds(Statement statement, Span span) {
        return statement.contents().stream().anyMatch(content -> content.contains(span));
    }

    private void require(boolean kept, String breach) {
        if (!kept) {
            violations.add(breach);
        }
    }
}
