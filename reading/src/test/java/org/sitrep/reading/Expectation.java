// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.record.Reading;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.event.Event;
import org.sitrep.record.place.Place;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;
import org.sitrep.record.time.TimeExpression;

/**
 * What a reading has to hold, or must not hold, as a row of {@code everyday.tsv} says: {@code no event type=ASSAULT actor=Reuters}.
 *
 * @param wanted whether such a thing has to be there; else none may be
 * @param kind "event", "statement", "time", "quantity" or "place"
 */
record Expectation(boolean wanted, String kind, Map<String, String> parts) {

    private static final Pattern PART = Pattern.compile("(\\w+)=(.*?)(?= \\w+=|$)");

    /** Shorter names, such as pronouns, say nothing about who is meant. */
    private static final int SHORTEST = 3;

    static List<Expectation> parse(String cell) {
        List<Expectation> all = new ArrayList<>();
        for (String each : cell.split("; ")) {
            boolean wanted = !each.startsWith("no ");
            String rest = wanted ? each : each.substring("no ".length());
            Map<String, String> parts = new HashMap<>();
            PART.matcher(rest).results().forEach((MatchResult part) -> parts.put(part.group(1), part.group(2)));
            all.add(new Expectation(wanted, rest.split(" ")[0], parts));
        }
        return all;
    }

    boolean holds(Reading reading) {
        boolean found = switch (kind) {
            case "event" -> reading.events().stream().anyMatch(event -> fits(reading, event));
            case "statement" -> reading.statements().stream().anyMatch(said -> fits(reading, said));
            case "time" -> reading.times().stream().anyMatch(this::fits);
            case "quantity" -> reading.quantities().stream().anyMatch(this::fits);
            case "place" -> fitsPlace(reading);
            default -> throw new IllegalArgumentException("No kind of expectation: " + kind);
        };
        return found == wanted;
    }

    private boolean fits(Reading reading, Event event) {
        return has("anchor", name -> isLike(event.anchor().text(), name))
                && has("type", name -> event.type().name().equals(name))
                && has(
                        "mode",
                        name -> event.mode()
                                .filter(mode -> mode.label().equals(name))
                                .isPresent())
                && has(
                        "status",
                        name -> event.status().name().toLowerCase(Locale.ROOT).equals(name))
                && has(
                        "from",
                        day -> event.when()
                                .filter(when ->
                                        when.from().toLocalDate().toString().equals(day))
                                .isPresent())
                && has("actor", names -> takePart(reading, event.actors(), names))
                && has("recipient", names -> takePart(reading, event.recipients(), names))
                && has(
                        "place",
                        name -> findPlace(reading, event.place())
                                .filter(place -> isLike(place.name(), name))
                                .isPresent());
    }

    private boolean fits(Reading reading, Statement said) {
        return has("act", name -> said.act().name().toLowerCase(Locale.ROOT).equals(name))
                && has(
                        "source",
                        name -> said.sources().stream()
                                .anyMatch(source -> isName(source.span().text(), name)
                                        || source.actor()
                                                .filter(id -> isCalled(reading, id, name))
                                                .isPresent()));
    }

    private boolean fits(TimeExpression time) {
        return has("text", text -> isLike(time.span().text(), text))
                && has("value", value -> time.value().startsWith(value));
    }

    private boolean fits(Quantity quantity) {
        return has("text", text -> isLike(quantity.span().text(), text))
                && has(
                        "value",
                        value -> quantity.value()
                                .filter(number -> number.doubleValue() == Double.parseDouble(value))
                                .isPresent())
                && has(
                        "unit",
                        unit -> quantity.unit()
                                .filter(word -> isLike(word, unit))
                                .isPresent());
    }

    private boolean fitsPlace(Reading reading) {
        int nth = Integer.parseInt(parts.getOrDefault("nth", "0"));
        return reading.places().stream()
                .filter(toponym -> has("text", text -> toponym.span().text().equals(text)))
                .skip(nth)
                .findFirst()
                .filter(toponym -> has(
                        "country",
                        code -> findPlace(reading, toponym.place())
                                .flatMap(Place::country)
                                .filter(code::equals)
                                .isPresent()))
                .isPresent();
    }

    private boolean has(String part, Predicate<String> test) {
        return Optional.ofNullable(parts.get(part)).map(test::test).orElse(true);
    }

    private static Optional<Place> findPlace(Reading reading, Optional<String> id) {
        return reading.gazetteer().stream()
                .filter(place -> id.filter(place.id()::equals).isPresent())
                .findFirst();
    }

    private static boolean takePart(Reading reading, List<String> ids, String names) {
        return Stream.of(names.split("\\+")).allMatch(name -> ids.stream().anyMatch(id -> isCalled(reading, id, name)));
    }

    private static boolean isCalled(Reading reading, String id, String name) {
        return reading.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .flatMap(Expectation::names)
                .anyMatch(each -> isName(each, name));
    }

    private static Stream<String> names(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.mentions().stream().map(Span::text));
    }

    private static boolean isName(String words, String name) {
        return words.length() >= SHORTEST && isLike(words, name);
    }

    private static boolean isLike(String words, String name) {
        String one = words.toLowerCase(Locale.ROOT);
        String other = name.toLowerCase(Locale.ROOT);
        return !one.isEmpty() && (one.contains(other) || other.contains(one));
    }
}
