// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.circumstance;

import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.reading.event.circumstance.AdjunctAttachment.Path;
import org.sitrep.reading.event.ontology.EventTypes;
import org.sitrep.reading.syntax.Introducer;
import org.sitrep.record.event.EventType;
import org.sitrep.record.place.PlaceKind;

/** Tells the names that stand to an event as its place does: behind a preposition that goes with the type, or as what is hit, held or visited. */
final class PlaceAdjuncts {

    private static final Relations OBJECTS = Relations.of(Relation.OBJ, Relation.NSUBJ_PASS);
    private static final Relations PREMODIFIERS = Relations.of(Relation.COMPOUND, Relation.AMOD);
    private static final Relations COMPLEMENTS = Relations.of(Relation.XCOMP, Relation.CCOMP);
    private static final Relations WITHIN_PHRASE =
            Relations.of(Relation.CONJ, Relation.COMPOUND, Relation.APPOS, Relation.NMOD);
    private static final Relations PREPOSITIONAL = Relations.of(Relation.NMOD, Relation.OBL);

    private final AnnotatedText text;
    private final PlaceMentions mentions;

    PlaceAdjuncts(AnnotatedText text, PlaceMentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** Whether the name, to which that way leads, tells where the event happens. */
    boolean tellWhere(int anchor, EventType type, Path path, PlaceWord name) {
        return !isTopic(type, path, name) && isAdjunct(anchor, type, path, name);
    }

    private boolean isAdjunct(int anchor, EventType type, Path path, PlaceWord name) {
        String preposition = mentions.introducer(name.token());
        return switch (preposition) {
            case "" -> isBare(anchor, type, path, name);
            case "from" -> EventTypes.movesFromPlace(type);
            case "to" -> EventTypes.movesToPlace(type);
            case "against" -> EventTypes.isViolent(type);
            case "of" -> isOf(anchor, type, name);
            default -> CircumstanceWords.LOCATIVE.has(preposition);
        };
    }

    /** "Invasion of Norland", "the streets of Eastport", "captured the village of Westby"; not "the minister of Norland". */
    private boolean isOf(int anchor, EventType type, PlaceWord name) {
        int noun = Introducer.of(text, name.token()).isEmpty()
                ? text.head(text.head(name.token()))
                : text.head(name.token());
        if (noun == anchor || noun == AnnotatedText.ROOT) {
            return noun == anchor && EventTypes.isTerritorial(type);
        }
        boolean object = OBJECTS.has(text.relation(noun));
        boolean taken = object && (EventTypes.isTerritorial(type) || EventTypes.isMeeting(type) && isPlaceNoun(noun));
        String before = Introducer.of(text, noun);
        return taken || !before.equals("of") && CircumstanceWords.LOCATIVE.has(before);
    }

    /** Without a preposition: "shelled Eastport", "visited Norland", "the Eastport talks", "Eastport, which they captured". */
    private boolean isBare(int anchor, EventType type, Path path, PlaceWord name) {
        boolean country = name.place().kind() == PlaceKind.COUNTRY;
        int first = path.down().isEmpty() ? name.token() : path.down().getLast();
        boolean beside = path.down().stream().allMatch(word -> word == first || isJoined(word));
        boolean visited = EventTypes.isMeeting(type) && text.isRelation(first, Relation.OBJ);
        boolean hit = EventTypes.isTerritorial(type) && !country && OBJECTS.has(text.relation(first));
        boolean under = EventTypes.isTerritorial(type)
                && !country
                && text.isRelation(first, Relation.NSUBJ)
                && Introducer.of(text, anchor).equals("under");
        boolean modifier = !country && text.head(name.token()) == anchor && PREMODIFIERS.has(text.relation(first));
        return beside
                        && (visited || hit || under && path.up().size() <= 1)
                        && path.up().size() <= 1
                || modifier;
    }

    /** "Eastport, which they claim to have captured". */
    boolean isAntecedent(int anchor, PlaceWord name) {
        int verb = anchor;
        while (COMPLEMENTS.has(text.relation(verb))) {
            verb = text.head(verb);
        }
        int noun = text.head(verb);
        boolean named = noun == name.token() || text.head(name.token()) == noun && isJoined(name.token());
        OptionalInt object = text.findChild(anchor, Relation.OBJ);
        boolean open = object.isEmpty() || text.tag(object.getAsInt()).isWh();
        return text.isRelation(verb, Relation.ACL_RELCL)
                && named
                && open
                && name.place().kind() != PlaceKind.COUNTRY;
    }

    private boolean isJoined(int word) {
        return WITHIN_PHRASE.has(text.relation(word));
    }

    /** What talks or words are about lies elsewhere than they. */
    private boolean isTopic(EventType type, Path path, PlaceWord name) {
        if (!EventTypes.isVerbal(type)) {
            return false;
        }
        for (int word : path.down()) {
            boolean object = text.isRelation(word, Relation.OBJ) && (word != name.token() || EventTypes.isSaid(type));
            boolean about = PREPOSITIONAL.has(text.relation(word))
                    && CircumstanceWords.TOPIC.has(Introducer.of(text, word))
                    && !isPlaceNoun(text.head(word));
            if (object && !isPlaceNoun(word) && !isSignedThere(word, name) || about) {
                return true;
            }
        }
        return false;
    }

    /** "Signed a treaty in Oslo". */
    private boolean isSignedThere(int object, PlaceWord name) {
        return CircumstanceWords.ACCORD.has(text.lemma(object))
                && text.head(name.token()) == object
                && CircumstanceWords.LOCATIVE.has(mentions.introducer(name.token()));
    }

    private boolean isPlaceNoun(int word) {
        return PlaceNouns.has(text.lemma(word));
    }
}
