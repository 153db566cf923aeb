// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.reading.language.TokenRange;
import org.sitrep.record.Interval;
import org.sitrep.record.Place;
import org.sitrep.record.PlaceKind;
import org.sitrep.record.PlacePrecision;
import org.sitrep.record.TimeExpression;
import org.sitrep.record.Toponym;

/** Finds when and where an event happens: in its own clause first, then in its sentence. */
final class Circumstances {

    /** Prepositions after which a name says for whom, with whom or about what something is. */
    private static final String NO_PLACE = "for|with|about|by|as|like|than";

    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "on",
            "around",
            "outside",
            "inside",
            "across",
            "throughout",
            "over",
            "from",
            "to",
            "of",
            "into",
            "for");
    private static final Set<String> PLACE_NOUNS =
            Set.of("town", "city", "village", "settlement", "area", "region", "capital");
    private static final int CLIMB = 6;

    private final AnnotatedText text;
    private final Map<Integer, List<TimeExpression>> times;
    private final Map<Integer, List<Toponym>> toponyms;
    private final Map<String, Place> places = new HashMap<>();
    private final List<Toponym> allToponyms;

    Circumstances(AnnotatedText text, Findings found) {
        this.text = text;
        this.times = bySentence(text, found.times(), TimeExpression::span);
        this.toponyms = bySentence(text, found.places().toponyms(), Toponym::span);
        this.allToponyms = found.places().toponyms();
        found.places().gazetteer().forEach(place -> places.put(place.id(), place));
    }

    private static <T> Map<Integer, List<T>> bySentence(
            AnnotatedText text, List<T> items, java.util.function.Function<T, org.sitrep.record.Span> span) {
        Map<Integer, List<T>> map = new HashMap<>();
        for (T item : items) {
            int sentence = text.sentenceOf(text.tokensIn(span.apply(item)).first());
            map.computeIfAbsent(sentence, s -> new java.util.ArrayList<>()).add(item);
        }
        return map;
    }

    /** The time nearest by grammar: below the anchor, then beside it, then the nearest in the sentence. */
    Optional<Interval> when(int anchor) {
        Optional<Interval> best = Optional.empty();
        double bestScore = Double.NEGATIVE_INFINITY;
        for (TimeExpression time : times.getOrDefault(text.sentenceOf(anchor), List.of())) {
            if (time.interval().isEmpty() || isLong(time.interval().get())) {
                continue;
            }
            TokenRange range = text.tokensIn(time.span());
            double score = closeness(anchor, text.headOf(range)) - 0.01 * Math.abs(anchor - range.first());
            if (score > bestScore) {
                best = time.interval();
                bestScore = score;
            }
        }
        return bestScore > -3 ? best : Optional.empty();
    }

    /** A stretch of more than a season says little of one event. */
    private static boolean isLong(Interval interval) {
        return interval.from().plusDays(100).isBefore(interval.to());
    }

    /** 3 below the anchor, 2 beside it, less with each step away. */
    private double closeness(int anchor, int token) {
        int at = token;
        for (int climb = 0; climb < CLIMB && at != AnnotatedText.ROOT; climb++) {
            if (at == anchor) {
                return 3 - 0.3 * climb;
            }
            at = text.head(at);
        }
        int up = anchor;
        for (int climb = 1; climb < CLIMB && up != AnnotatedText.ROOT; climb++) {
            up = text.head(up);
            if (up != AnnotatedText.ROOT && isBelow(token, up, 3)) {
                return 2 - 0.5 * climb;
            }
        }
        return -2;
    }

    private boolean isBelow(int token, int ancestor, int steps) {
        int at = token;
        for (int climb = 0; climb <= steps && at != AnnotatedText.ROOT; climb++) {
            if (at == ancestor) {
                return true;
            }
            at = text.head(at);
        }
        return false;
    }

    /** The place of an event, as the id of its gazetteer entry; never merely the country of somebody who acts in it. */
    Optional<String> where(int anchor, Set<String> actorCountries) {
        return meant(anchor).or(() -> named(anchor, actorCountries));
    }

    /** How closely a place of the gazetteer tells where something happens. */
    PlacePrecision precision(String place) {
        return PlacePrecision.of(Objects.requireNonNull(places.get(place)).kind());
    }

    private Optional<String> named(int anchor, Set<String> actorCountries) {
        Optional<String> best = Optional.empty();
        double bestScore = 0;
        for (Toponym toponym : toponyms.getOrDefault(text.sentenceOf(anchor), List.of())) {
            Optional<Place> place = toponym.place().flatMap(id -> Optional.ofNullable(places.get(id)));
            TokenRange range = text.tokensIn(toponym.span());
            int head = text.headOf(range);
            String preposition = introducer(head);
            boolean elsewhere = preposition.matches(NO_PLACE) || isPossessor(range);
            if (place.isEmpty() || elsewhere || isActor(place.get(), actorCountries, head)) {
                continue;
            }
            double score = closeness(anchor, head)
                    + (LOCATIVE.contains(preposition) ? 1.5 : 0)
                    - 0.02 * Math.abs(anchor - head);
            score += place.get().kind() == PlaceKind.CITY || place.get().kind() == PlaceKind.SITE ? 0.7 : 0;
            if (score > bestScore && (LOCATIVE.contains(preposition) || closeness(anchor, head) > 2)) {
                best = toponym.place();
                bestScore = score;
            }
        }
        return best;
    }

    /** "Europe's largest": whose something is, not where. */
    private boolean isPossessor(TokenRange range) {
        return text.isRelation(text.headOf(range), "nmod:poss")
                || range.end() < text.size() && text.tag(range.end()).equals("POS");
    }

    /** The preposition before a name, or before the noun it belongs to: "in the Odesa region". */
    private String introducer(int head) {
        String own = Grammar.introducer(text, head);
        int up = text.head(head);
        return own.isEmpty()
                        && up != AnnotatedText.ROOT
                        && text.relation(head).matches("compound|amod|nmod:poss|nmod|appos")
                ? Grammar.introducer(text, up)
                : own;
    }

    private boolean isActor(Place place, Set<String> actorCountries, int head) {
        boolean acting = text.relation(head).matches("nsubj|nsubj:pass|obj|nmod:poss|amod|compound|conj");
        return place.kind() == PlaceKind.COUNTRY
                && (acting
                        || place.country().filter(actorCountries::contains).isPresent()
                                && !Grammar.introducer(text, head).matches("in|inside|across|throughout"));
    }

    /** "Captured the town": the town named last. */
    private Optional<String> meant(int anchor) {
        for (int child : text.children(anchor)) {
            boolean noun =
                    text.relation(child).matches("obj|obl|nsubj:pass|nmod") && PLACE_NOUNS.contains(text.lemma(child));
            boolean definite = noun
                    && text.findChild(child, "det").stream()
                            .anyMatch(word -> text.lower(word).matches("the|that|this"));
            boolean named = false;
            for (int below : text.children(child)) {
                named |= text.isRelation(below, "nmod")
                                && Grammar.introducer(text, below).equals("of")
                        || text.relation(below).matches("compound|appos|flat");
            }
            if (definite && !named) {
                return lastBefore(text.start(anchor));
            }
        }
        return Optional.empty();
    }

    private Optional<String> lastBefore(int offset) {
        Optional<String> last = Optional.empty();
        for (Toponym toponym : allToponyms) {
            if (toponym.span().start() >= offset) {
                break;
            }
            boolean town = toponym.place()
                    .flatMap(id -> Optional.ofNullable(places.get(id)))
                    .filter(place -> place.kind() != PlaceKind.COUNTRY && place.kind() != PlaceKind.CONTINENT)
                    .isPresent();
            last = town ? toponym.place() : last;
        }
        return last;
    }
}
