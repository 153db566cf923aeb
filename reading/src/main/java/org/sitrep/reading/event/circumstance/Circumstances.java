// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.circumstance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.event.given.EarlierLayers;
import org.sitrep.reading.event.given.StatementScopes;
import org.sitrep.reading.event.ontology.EventTypes;
import org.sitrep.reading.event.trigger.Trigger;
import org.sitrep.reading.syntax.Introducer;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventType;
import org.sitrep.record.place.Place;
import org.sitrep.record.place.PlaceKind;
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.time.Interval;

/** Finds when and where an event happens: in its own clause first, then in its sentence, and how closely that is known. */
public final class Circumstances {

    private static final Relations OBJECTS = Relations.of(Relation.OBJ, Relation.NSUBJ_PASS);
    private static final Relations PREMODIFIERS = Relations.of(Relation.COMPOUND, Relation.AMOD);
    private static final Relations COMPLEMENTS = Relations.of(Relation.XCOMP, Relation.CCOMP);
    private static final Relations WITHIN_PHRASE = Relations.of(Relation.CONJ, Relation.COMPOUND, Relation.APPOS, Relation.NMOD);
    private static final Relations PREPOSITIONAL = Relations.of(Relation.NMOD, Relation.OBL);
    private static final Relations ACTING = Relations.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.AMOD, Relation.COMPOUND);
    private static final Words INSIDE = Words.of("in", "inside", "across", "throughout");
    private static final Words PLACE_OPENERS = Words.of("in", "near", "at", "across");
    private static final Relations OBJECT_OR_COMPLEMENT = Relations.of(Relation.OBJ, Relation.OBL, Relation.NSUBJ_PASS, Relation.NMOD);

    private static final Words LOCATIVE = Words.of(
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
            "to",
            "of",
            "into",
            "within",
            "along",
            "off",
            "from",
            "between");

    /** Behind these stands what talks and words are about. */
    private static final Words TOPIC =
            Words.of("on", "about", "over", "regarding", "concerning", "into", "of", "against");

    private static final List<PlaceKind> SETTLEMENT = List.of(PlaceKind.CITY, PlaceKind.SITE);
    private static final List<PlaceKind> STRETCH =
            List.of(PlaceKind.CITY, PlaceKind.SITE, PlaceKind.ADMIN2, PlaceKind.ADMIN1, PlaceKind.REGION);
    private static final Map<String, List<PlaceKind>> PLACE_NOUNS = Map.of(
            "town", SETTLEMENT,
            "city", SETTLEMENT,
            "village", SETTLEMENT,
            "settlement", SETTLEMENT,
            "capital", SETTLEMENT,
            "area", STRETCH,
            "region", STRETCH);

    private final AnnotatedText text;
    private final IntFunction<Optional<Trigger>> triggers;
    private final AdjunctAttachment reach;
    private final StatementScopes claims;
    private final EventTimes times;
    private final PlaceMentions spots;

    public Circumstances(AnnotatedText text, EarlierLayers found, IntFunction<Optional<Trigger>> triggers) {
        this.text = text;
        this.triggers = triggers;
        this.reach = new AdjunctAttachment(text, found.statements(), triggers);
        this.claims = new StatementScopes(found.statements());
        this.times = new EventTimes(text, found.times(), reach, claims);
        this.spots = new PlaceMentions(text, found.places());
    }

    public Optional<Interval> when(int anchor) {
        OptionalInt retold = reach.findRetold(anchor);
        return times.of(anchor).or(() -> retold.isPresent() ? times.of(retold.getAsInt()) : Optional.empty());
    }

    /** How closely a place of the gazetteer tells where something happens. */
    public PlacePrecision precision(String place) {
        return PlacePrecision.of(spots.find(place).orElseThrow().kind());
    }

    /** The place of an event, as the id of its gazetteer entry; never merely the country of somebody who acts in it. */
    public Optional<String> where(int anchor, Set<String> actorCountries) {
        Optional<Trigger> trigger = triggers.apply(anchor);
        if (trigger.isEmpty()
                || trigger.get().mode().filter(EventMode.CONSULT_PHONE::equals).isPresent()) {
            return Optional.empty();
        }
        EventType type = trigger.get().type();
        return meant(anchor)
                .or(() -> named(anchor, type, actorCountries))
                .or(() -> fronted(anchor, type))
                .or(() -> retold(anchor, type, actorCountries))
                .map(Place::id);
    }

    private Optional<Place> retold(int anchor, EventType type, Set<String> actorCountries) {
        OptionalInt noun = reach.findRetold(anchor);
        return noun.isPresent() ? named(noun.getAsInt(), type, actorCountries) : Optional.empty();
    }

    private Optional<Place> named(int anchor, EventType type, Set<String> actorCountries) {
        Optional<Place> best = Optional.empty();
        double bestScore = Double.NEGATIVE_INFINITY;
        for (PlaceWord spot : spots.list(text.sentenceOf(anchor))) {
            if (EventTypes.isTerritorial(type) && isAntecedent(anchor, spot)) {
                return Optional.of(spot.place());
            }
            Optional<AdjunctAttachment.Path> path = reach.toPlace(anchor, spot.token());
            if (path.isEmpty()
                    || isActor(spot, actorCountries)
                    || !isOneVoice(anchor, spot, path.get())
                    || isTopic(type, path.get(), spot)
                    || !isWhere(anchor, type, path.get(), spot)) {
                continue;
            }
            double score = -0.5 * path.get().steps()
                    - 0.02 * Math.abs(anchor - spot.token())
                    + closeness(spot.place().kind());
            if (score > bestScore) {
                best = Optional.of(spot.place());
                bestScore = score;
            }
        }
        return best;
    }

    /** Of places named together the smallest says most. */
    private static double closeness(PlaceKind kind) {
        return switch (PlacePrecision.of(kind)) {
            case CITY -> 1.5;
            case ADMIN1 -> 1;
            case ADMIN2 -> 1.2;
            case REGION -> 0.5;
            case COUNTRY -> 0;
        };
    }

    /** Whether the name stands as a place does: behind a preposition of place that goes with the type, or as what is hit, held or visited. */
    private boolean isWhere(int anchor, EventType type, AdjunctAttachment.Path path, PlaceWord spot) {
        String preposition = spots.introducer(spot.token());
        return switch (preposition) {
            case "" -> isBare(anchor, type, path, spot);
            case "from" -> EventTypes.movesFromPlace(type);
            case "to" -> EventTypes.movesToPlace(type);
            case "against" -> EventTypes.isViolent(type);
            case "of" -> isOf(anchor, type, spot);
            default -> LOCATIVE.has(preposition);
        };
    }

    /** "Invasion of Norland", "the streets of Eastport", "captured the village of Westby"; not "the minister of Norland". */
    private boolean isOf(int anchor, EventType type, PlaceWord spot) {
        int noun = Introducer.of(text, spot.token()).isEmpty()
                ? text.head(text.head(spot.token()))
                : text.head(spot.token());
        if (noun == anchor || noun == AnnotatedText.ROOT) {
            return noun == anchor && EventTypes.isTerritorial(type);
        }
        boolean object = OBJECTS.has(text.relation(noun));
        boolean taken = object && (EventTypes.isTerritorial(type) || EventTypes.isMeeting(type) && isPlaceNoun(noun));
        String before = Introducer.of(text, noun);
        return taken || !before.equals("of") && LOCATIVE.has(before);
    }

    /** Without a preposition: "shelled Eastport", "visited Norland", "the Eastport talks", "Eastport, which they captured". */
    private boolean isBare(int anchor, EventType type, AdjunctAttachment.Path path, PlaceWord spot) {
        boolean country = spot.place().kind() == PlaceKind.COUNTRY;
        int first = path.down().isEmpty() ? spot.token() : path.down().getLast();
        boolean beside = path.down().stream().allMatch(word -> word == first || isJoined(word));
        boolean visited = EventTypes.isMeeting(type) && text.isRelation(first, Relation.OBJ);
        boolean hit = EventTypes.isTerritorial(type) && !country && OBJECTS.has(text.relation(first));
        boolean under = EventTypes.isTerritorial(type)
                && !country
                && text.isRelation(first, Relation.NSUBJ)
                && Introducer.of(text, anchor).equals("under");
        boolean modifier = !country && text.head(spot.token()) == anchor && PREMODIFIERS.has(text.relation(first));
        return beside
                        && (visited || hit || under && path.up().size() <= 1)
                        && path.up().size() <= 1
                || modifier;
    }

    /** "Eastport, which they claim to have captured". */
    private boolean isAntecedent(int anchor, PlaceWord spot) {
        int verb = anchor;
        while (COMPLEMENTS.has(text.relation(verb))) {
            verb = text.head(verb);
        }
        int noun = text.head(verb);
        boolean named = noun == spot.token() || text.head(spot.token()) == noun && isJoined(spot.token());
        OptionalInt object = text.findChild(anchor, Relation.OBJ);
        boolean open = object.isEmpty() || text.tag(object.getAsInt()).isWh();
        return text.isRelation(verb, Relation.ACL_RELCL)
                && named
                && open
                && spot.place().kind() != PlaceKind.COUNTRY;
    }

    private boolean isJoined(int word) {
        return WITHIN_PHRASE.has(text.relation(word));
    }

    /** What talks or words are about lies elsewhere than they. */
    private boolean isTopic(EventType type, AdjunctAttachment.Path path, PlaceWord spot) {
        if (!EventTypes.isVerbal(type)) {
            return false;
        }
        for (int word : path.down()) {
            boolean object = text.isRelation(word, Relation.OBJ) && (word != spot.token() || EventTypes.isSaid(type));
            boolean about = PREPOSITIONAL.has(text.relation(word))
                    && TOPIC.has(Introducer.of(text, word))
                    && !isPlaceNoun(text.head(word));
            if (object && !isPlaceNoun(word) || about) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlaceNoun(int word) {
        return PLACE_NOUNS.containsKey(text.lemma(word));
    }

    private boolean isOneVoice(int anchor, PlaceWord spot, AdjunctAttachment.Path path) {
        return voice(anchor).equals(voice(spot.token())) || path.steps() <= 1;
    }

    private Optional<String> voice(int token) {
        return claims.findInnermost(text.span(token)).map(Statement::id);
    }

    private boolean isActor(PlaceWord spot, Set<String> actorCountries) {
        boolean acting = ACTING.has(text.relation(spot.token()));
        boolean own = spot.place().country().filter(actorCountries::contains).isPresent()
                && !INSIDE.has(Introducer.of(text, spot.token()));
        return spot.place().kind() == PlaceKind.COUNTRY && (acting || own);
    }

    /** "In Eastport, the mayor said two houses were hit": a place at the head of the sentence holds for the violence told there. */
    private Optional<Place> fronted(int anchor, EventType type) {
        int sentence = text.sentenceOf(anchor);
        int begin = text.tokensOfSentence(sentence).first();
        int noun = text.head(begin);
        if (!EventTypes.isViolent(type) || noun == AnnotatedText.ROOT || !PLACE_OPENERS.has(text.lower(begin))) {
            return Optional.empty();
        }
        return spots.list(sentence).stream()
                .filter(spot -> spot.token() == noun || text.head(spot.token()) == noun && spot.token() < anchor)
                .map(PlaceWord::place)
                .findFirst();
    }

    /** "Captured the town": the town named last. */
    private Optional<Place> meant(int anchor) {
        for (int child : text.children(anchor)) {
            List<PlaceKind> kinds = PLACE_NOUNS.getOrDefault(text.lemma(child), List.of());
            if (OBJECT_OR_COMPLEMENT.has(text.relation(child)) && !kinds.isEmpty() && spots.isPointing(child)) {
                return spots.findLast(anchor, kinds);
            }
        }
        return Optional.empty();
    }
}
