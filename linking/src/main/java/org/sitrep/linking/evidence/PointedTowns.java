// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.record.Reading;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventField;
import org.sitrep.record.event.Where;
import org.sitrep.record.place.Place;
import org.sitrep.record.place.PlaceKind;
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.place.Toponym;
import org.sitrep.record.place.ToponymUse;
import org.sitrep.record.text.Span;

/** Finds the town that "the town" means where somebody takes or holds it: the last that was named before. */
final class PointedTowns {

    /** Sentences after which "the town" hardly means one any more; set by judgement. */
    private static final int WITHIN = 2;

    private static final Pattern THE_TOWN =
            Pattern.compile("\\s+(?:(?:all|most|much|part|parts|half|control) of )?(?:the|this|that) "
                    + "(?:town|city|village|settlement)\\b(?! of\\b)");

    /** "A market town north of" the town that is named: another one is spoken of, of which no place is known. */
    private static final Pattern ANOTHER_TOWN =
            Pattern.compile("\\b(?:town|city|village|settlement) (?:(?:[\\p{L}\\d]+ ){1,4}of|near|outside) $");

    /** Between two towns: the second only tells where the first lies. */
    private static final Pattern LIES = Pattern.compile(", (?:[\\p{L}\\d-]+ ){1,7}(?:of|near|outside|from) ");

    private final Reading reading;
    private final Sentences sentences;
    private final Map<String, Place> places;

    PointedTowns(Reading reading, Sentences sentences) {
        this.reading = reading;
        this.sentences = sentences;
        this.places = reading.gazetteer().stream().collect(Collectors.toMap(Place::id, Function.identity()));
    }

    /** The event with the town that it points to; without a place where that is a town without one. */
    Event settle(Event event) {
        if (event.control().isEmpty() || isTown(event) || !pointsToTown(event)) {
            return event;
        }
        List<Toponym> named = namedBefore(event);
        if (named.isEmpty()) {
            return event;
        }
        Toponym last = named.getLast();
        Optional<Toponym> described = named.size() > 1 ? Optional.of(named.get(named.size() - 2)) : Optional.empty();
        Optional<Toponym> meant = described.filter(town -> liesBy(town, last));
        if (meant.isEmpty() && standsForAnother(last)) {
            return event.withoutWhere();
        }
        return meant.orElse(last)
                .place()
                .filter(town -> isInCountryOf(event, town))
                .map(town -> event.withWhere(new Where(town, PlacePrecision.CITY)))
                .orElse(event);
    }

    /** Whether its own sentence names its town. */
    private static boolean isTown(Event event) {
        return event.placePrecision().filter(PlacePrecision.CITY::equals).isPresent()
                && !event.assessment().inferred().contains(EventField.PLACE);
    }

    private static boolean pointsToTown(Event event) {
        Span sentence = event.evidence();
        return THE_TOWN.matcher(sentence.text())
                .region(event.anchor().end() - sentence.start(), sentence.text().length())
                .lookingAt();
    }

    private List<Toponym> namedBefore(Event event) {
        int sentence = sentences.number(sentences.at(event.anchor()));
        return reading.places().stream()
                .filter(toponym -> toponym.use() == ToponymUse.LITERAL
                        && toponym.span().end() <= event.anchor().start()
                        && sentence - sentences.number(sentences.at(toponym.span())) <= WITHIN)
                .filter(toponym -> place(toponym.place())
                        .filter(place -> place.kind() == PlaceKind.CITY)
                        .isPresent())
                .sorted(Comparator.comparingInt(toponym -> toponym.span().start()))
                .toList();
    }

    private boolean standsForAnother(Toponym town) {
        String before = reading.report().text().substring(0, town.span().start());
        return ANOTHER_TOWN.matcher(before).find();
    }

    private boolean liesBy(Toponym town, Toponym last) {
        String between = reading.report()
                .text()
                .substring(
                        town.span().end(),
                        Math.max(town.span().end(), last.span().start()));
        return LIES.matcher(between).matches();
    }

    private boolean isInCountryOf(Event event, String town) {
        Optional<String> country = place(event.place()).flatMap(Place::country);
        return country.isEmpty() || country.equals(place(Optional.of(town)).flatMap(Place::country));
    }

    private Optional<Place> place(Optional<String> id) {
        return id.flatMap(known -> Optional.ofNullable(places.get(known)));
    }
}
