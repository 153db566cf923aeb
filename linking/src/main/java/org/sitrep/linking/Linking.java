// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.record.Event;
import org.sitrep.record.EventStatus;
import org.sitrep.record.EventType;
import org.sitrep.record.Interval;
import org.sitrep.record.Place;
import org.sitrep.record.Quantity;
import org.sitrep.record.Reading;
import org.sitrep.record.Span;
import org.sitrep.record.SpeechAct;
import org.sitrep.record.Statement;

/** What the reports of a coverage say together. Pure and deterministic; copies count once. Thread-safe. */
public final class Linking {

    private static final Set<EventType> DEEDS = Set.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.CONSULT,
            EventType.AID,
            EventType.RETREAT,
            EventType.SANCTION,
            EventType.MOBILIZE,
            EventType.PROTEST,
            EventType.COOPERATE,
            EventType.REJECT,
            EventType.AGREE,
            EventType.REQUEST);

    private final Coverage coverage;
    private final Parties parties;

    public Linking(Coverage coverage) {
        this.coverage = coverage;
        this.parties = Parties.of(coverage);
    }

    /** What is contested or could not be verified, the contested first. */
    public List<Claim> claims() {
        return new ClaimFinder(coverage, parties).find();
    }

    /** What is set for a time to come, by day; mentions of one appointment are merged. */
    public List<Appointment> agenda() {
        Map<String, Appointment> merged = new LinkedHashMap<>();
        for (int report : coverage.listOriginals()) {
            for (Event event : coverage.reading(report).events()) {
                boolean meeting = event.type() == EventType.CONSULT && event.status() == EventStatus.SCHEDULED;
                boolean dated =
                        event.status() == EventStatus.SCHEDULED && event.when().isPresent();
                if (meeting || dated) {
                    add(merged, report, event);
                }
            }
        }
        return merged.values().stream()
                .filter(appointment -> appointment.who().size() > 0)
                .sorted(Comparator.comparing((Appointment a) -> a.when()
                                .map(Interval::from)
                                .map(Object::toString)
                                .orElse("~"))
                        .thenComparing(a -> a.place().orElse("~"))
                        .thenComparing(a -> a.citations().getFirst(), Citation.IN_ORDER))
                .toList();
    }

    private void add(Map<String, Appointment> merged, int report, Event event) {
        List<Party> who = Stream.concat(
                        parties.list(report, event.actors()).stream(),
                        parties.list(report, event.recipients()).stream())
                .distinct()
                .toList();
        Optional<String> place = place(report, event);
        Citation citation = coverage.cite(report, event.evidence());
        String day = event.when().map(interval -> interval.from().toString()).orElse("");
        String key = day.isEmpty() ? "sentence " + report + " " + citation.sentence() : day + " " + place.orElse("");
        Appointment known = merged.get(key);
        merged.put(
                key,
                known == null
                        ? new Appointment(event.when(), who, place, List.of(citation))
                        : join(known, who, citation));
    }

    private static Appointment join(Appointment known, List<Party> who, Citation citation) {
        List<Party> all =
                Stream.concat(known.who().stream(), who.stream()).distinct().toList();
        boolean cited = known.citations().stream()
                .anyMatch(c -> c.report() == citation.report() && c.sentence() == citation.sentence());
        List<Citation> citations = cited
                ? known.citations()
                : Stream.concat(known.citations().stream(), Stream.of(citation)).toList();
        return new Appointment(known.when(), all, known.place(), citations);
    }

    /** What happened or goes on, one entry a sentence, by day and place. */
    public List<Happening> happenings() {
        List<Happening> found = new ArrayList<>();
        for (int report : coverage.listOriginals()) {
            Map<Span, Happening> bySentence = new LinkedHashMap<>();
            for (Event event : coverage.reading(report).events()) {
                boolean real = event.status() == EventStatus.OCCURRED || event.status() == EventStatus.ONGOING;
                if (real
                        && DEEDS.contains(event.type())
                        && (!event.actors().isEmpty() || !event.recipients().isEmpty())) {
                    Happening happening = happening(report, event);
                    bySentence.merge(event.evidence(), happening, (a, b) -> weight(b) > weight(a) ? b : a);
                }
            }
            found.addAll(bySentence.values());
        }
        found.sort(Comparator.comparing((Happening h) ->
                        h.when().map(Interval::from).map(Object::toString).orElse(""))
                .reversed()
                .thenComparing(h -> h.place().orElse("~"))
                .thenComparing(Happening::citation, Citation.IN_ORDER));
        return found;
    }

    private static int weight(Happening happening) {
        int deed = switch (happening.type()) {
            case ASSAULT -> 6;
            case COERCE, RETREAT, SANCTION, AID -> 5;
            case CONSULT, MOBILIZE, PROTEST -> 4;
            default -> 2;
        };
        return 10 * deed
                + (happening.place().isPresent() ? 3 : 0)
                + (happening.when().isPresent() ? 3 : 0)
                + (happening.actors().isEmpty() ? 0 : 3)
                + (happening.recipients().isEmpty() ? 0 : 2);
    }

    private Happening happening(int report, Event event) {
        return new Happening(
                event.type(),
                event.status(),
                event.when(),
                place(report, event),
                parties.list(report, event.actors()),
                parties.list(report, event.recipients()),
                event.statement().flatMap(id -> speaker(report, id)),
                coverage.cite(report, event.evidence()));
    }

    private Optional<Party> speaker(int report, String statement) {
        return coverage.reading(report).statements().stream()
                .filter(s -> s.id().equals(statement))
                .findFirst()
                .flatMap(s -> parties.speaker(report, s));
    }

    private Optional<String> place(int report, Event event) {
        return event.place()
                .flatMap(id -> coverage.reading(report).gazetteer().stream()
                        .filter(place -> place.id().equals(id))
                        .map(Place::name)
                        .findFirst());
    }

    /** What the parties say, those quoted most first. */
    public List<Position> positions() {
        Map<Party, List<Position.Utterance>> byParty = new LinkedHashMap<>();
        Map<String, Party> known = new LinkedHashMap<>();
        for (int report : coverage.listOriginals()) {
            for (Statement statement : coverage.reading(report).statements()) {
                boolean heading = coverage.reading(report)
                        .sentences()
                        .get(coverage.cite(report, statement.cues().getFirst()).sentence() - 1)
                        .heading();
                if (heading
                        || statement.act() == SpeechAct.CAVEAT
                        || statement.contents().isEmpty()
                        || statement.parent().isPresent()) {
                    continue;
                }
                parties.speaker(report, statement).filter(Linking::isSomebody).ifPresent(speaker -> {
                    Party party = known.computeIfAbsent(speaker.key(), key -> speaker);
                    byParty.computeIfAbsent(party, p -> new ArrayList<>()).add(utterance(report, statement));
                });
            }
        }
        return byParty.entrySet().stream()
                .map(entry -> new Position(entry.getKey(), newestFirst(entry.getValue())))
                .sorted(Comparator.comparingInt((Position p) -> -p.utterances().size())
                        .thenComparing(Position::party, Party.BY_NAME))
                .toList();
    }

    /** A pronoun that nobody could be found for is nobody's position. */
    private static boolean isSomebody(Party party) {
        return !party.name()
                .toLowerCase(java.util.Locale.ROOT)
                .matches("he|she|it|they|who|which|that|i|we|you|some|many|others");
    }

    private Position.Utterance utterance(int report, Statement statement) {
        Reading reading = coverage.reading(report);
        return new Position.Utterance(
                statement.act(),
                statement
                        .said()
                        .map(interval -> interval.from().toLocalDate())
                        .filter(day -> reading.report()
                                .published()
                                .filter(day::isAfter)
                                .isEmpty())
                        .or(() -> reading.report().published()),
                coverage.cite(report, statement.contents().getFirst()));
    }

    private static List<Position.Utterance> newestFirst(List<Position.Utterance> utterances) {
        return utterances.stream()
                .sorted(Comparator.comparing((Position.Utterance u) ->
                                u.day().map(Object::toString).orElse(""))
                        .reversed()
                        .thenComparing(Position.Utterance::words, Citation.IN_ORDER))
                .toList();
    }

    /** The numbers reported, those of one kind together. */
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (int report : coverage.listOriginals()) {
            Reading reading = coverage.reading(report);
            for (Quantity quantity : reading.quantities()) {
                Optional<String> of = quantity.currency().or(quantity::unit).filter(Linking::isTelling);
                if (of.isPresent()) {
                    Citation words = coverage.cite(report, quantity.span());
                    Span sentence =
                            reading.sentences().get(words.sentence() - 1).span();
                    figures.add(new Figure(
                            quantity,
                            of.get(),
                            wordOf(report, quantity.span()),
                            words,
                            coverage.cite(report, sentence)));
                }
            }
        }
        figures.sort(Comparator.comparing(Figure::of).thenComparing(Figure::words, Citation.IN_ORDER));
        return figures;
    }

    private static boolean isTelling(String unit) {
        return !unit.matches(
                "day|week|month|year|hour|minute|second|point|time|side|way|thing|part|country|meeting|percent|step|issue|page");
    }

    private Optional<Party> wordOf(int report, Span span) {
        return coverage.reading(report).statements().stream()
                .filter(statement -> statement.contents().stream().anyMatch(content -> content.contains(span)))
                .min(Comparator.comparingInt(
                        s -> s.contents().stream().mapToInt(Span::length).sum()))
                .flatMap(statement -> parties.speaker(report, statement));
    }
}
