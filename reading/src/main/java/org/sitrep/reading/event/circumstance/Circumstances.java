// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.circumstance;

import java.util.List;
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

    private static final Relations ACTING =
            Relations.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.AMOD, Relation.COMPOUND);
    private static final Words INSIDE = Words.of("in", "inside", "across", "throughout");
    private static final Words PLACE_OPENERS = Words.of("in", "near", "at", "across");
    private static final Relations OBJECT_OR_COMPLEMENT =
            Relations.of(Relation.OBJ, Relation.OBL, Relation.NSUBJ_PASS, Relation.NMOD);

    /*
     * Set by hand, measured on 2,726 events of war reports: without steps, tokens or kinds of places 12, 3 and 29 places are others.
     */

    /** What a step of the way through the tree takes from a place's score; half or twice as much changes 4 and 11 places. */
    private static final double STEP = 0.5;

    /** What a token between event and name takes from it: decides between names that are as near in the tree. */
    private static final double TOKEN = 0.02;

    private final AnnotatedText text;
    private final IntFunction<Optional<Trigger>> triggers;
    private final AdjunctAttachment attachment;
    private final StatementScopes scopes;
    private final EventTimes times;
    private final PlaceMentions mentions;
    private final PlaceAdjuncts adjuncts;

    public Circumstances(AnnotatedText text, EarlierLayers found, IntFunction<Optional<Trigger>> triggers) {
        this.text = text;
        this.triggers = triggers;
        this.attachment = new AdjunctAttachment(text, found.statements(), triggers);
        this.scopes = new StatementScopes(found.statements());
        this.times = new EventTimes(text, SourceNotes.without(text, found.times()), attachment, scopes);
        this.mentions = new PlaceMentions(text, found.places());
        this.adjuncts = new PlaceAdjuncts(text, mentions);
    }

    public Optional<Interval> findTime(int anchor) {
        OptionalInt retold = attachment.findRetold(anchor);
        return times.find(anchor).or(() -> retold.isPresent() ? times.find(retold.getAsInt()) : Optional.empty());
    }

    /** How closely a place of the gazetteer tells where something happens. */
    public PlacePrecision precision(String place) {
        return PlacePrecision.of(mentions.find(place).orElseThrow().kind());
    }

    /** The place of an event, as the id of its gazetteer entry; never merely the country of somebody who acts in it. */
    public Optional<String> findPlace(int anchor, Set<String> actorCountries) {
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
        OptionalInt noun = attachment.findRetold(anchor);
        return noun.isPresent() ? named(noun.getAsInt(), type, actorCountries) : Optional.empty();
    }

    private Optional<Place> named(int anchor, EventType type, Set<String> actorCountries) {
        Optional<Place> best = Optional.empty();
        double bestScore = Double.NEGATIVE_INFINITY;
        for (PlaceWord name : mentions.list(text.sentenceOf(anchor))) {
            if (EventTypes.isTerritorial(type) && adjuncts.isAntecedent(anchor, name)) {
                return Optional.of(name.place());
            }
            Optional<AdjunctAttachment.Path> path = attachment.toPlace(anchor, name.token());
            if (path.isEmpty()
                    || isActor(name, actorCountries)
                    || !isOneVoice(anchor, name, path.get())
                    || !adjuncts.tellWhere(anchor, type, path.get(), name)) {
                continue;
            }
            double score = -STEP * path.get().steps()
                    - TOKEN * Math.abs(anchor - name.token())
                    + closeness(name.place().kind());
            if (score > bestScore) {
                best = Optional.of(name.place());
                bestScore = score;
            }
        }
        return best;
    }

    /** What a place's kind adds to its score: of places named together the smallest says most. */
    private static double closeness(PlaceKind kind) {
        return switch (PlacePrecision.of(kind)) {
            case CITY -> 1.5;
            case ADMIN1 -> 1;
            case ADMIN2 -> 1.2;
            case REGION -> 0.5;
            case COUNTRY -> 0;
        };
    }

    private boolean isOneVoice(int anchor, PlaceWord name, AdjunctAttachment.Path path) {
        return voice(anchor).equals(voice(name.token())) || path.steps() <= 1;
    }

    private Optional<String> voice(int token) {
        return scopes.findInnermost(text.span(token)).map(Statement::id);
    }

    private boolean isActor(PlaceWord name, Set<String> actorCountries) {
        boolean acting = ACTING.has(text.relation(name.token()));
        boolean own = name.place().country().filter(actorCountries::contains).isPresent()
                && !INSIDE.has(Introducer.of(text, name.token()));
        return name.place().kind() == PlaceKind.COUNTRY && (acting || own);
    }

    /** "In Eastport, the mayor said two houses were hit": a place at the head of the sentence holds for the violence told there. */
    private Optional<Place> fronted(int anchor, EventType type) {
        int sentence = text.sentenceOf(anchor);
        int begin = text.tokensOfSentence(sentence).first();
        int noun = text.head(begin);
        if (!EventTypes.isViolent(type) || noun == AnnotatedText.ROOT || !PLACE_OPENERS.has(text.lower(begin))) {
            return Optional.empty();
        }
        return mentions.list(sentence).stream()
                .filter(name -> name.token() == noun || text.head(name.token()) == noun && name.token() < anchor)
                .map(PlaceWord::place)
                .findFirst();
    }

    /** "Captured the town": the town named last. */
    private Optional<Place> meant(int anchor) {
        for (int child : text.children(anchor)) {
            List<PlaceKind> kinds = PlaceNouns.listKinds(text.lemma(child));
            if (OBJECT_OR_COMPLEMENT.has(text.relation(child)) && !kinds.isEmpty() && mentions.isPointing(child)) {
                return mentions.findLast(anchor, kinds);
            }
        }
        return Optional.empty();
    }
}
