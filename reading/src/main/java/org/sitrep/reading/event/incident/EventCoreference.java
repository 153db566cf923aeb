// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.incident;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.event.ontology.EventTypes;
import org.sitrep.reading.syntax.Introducer;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.time.Interval;
import org.sitrep.record.time.TimePrecision;

/** Says whether two mentions are of one happening: the same type, somebody in common, and no place or time that speaks against it. */
final class EventCoreference {

    private static final Words ANOTHER_TIME = Words.of("before", "after", "ahead", "following", "since", "until");
    private static final Words TALKS = Words.of("talk", "negotiation", "consultation", "discussion");
    private static final Words DEFINITE = Words.of("the", "that", "this", "these", "those");

    /** How many sentences back "that meeting" and "the talks" may point. By hand; two more change 15 of 2,726 events of war reports. */
    private static final int NEAR_SENTENCES = 3;

    private final AnnotatedText text;
    private final Map<String, String> countries = new HashMap<>();

    EventCoreference(AnnotatedText text, List<Actor> actors) {
        this.text = text;
        actors.forEach(actor -> actor.country().ifPresent(country -> countries.put(actor.id(), country)));
    }

    boolean corefer(Event event, Event earlier) {
        return event.type() == earlier.type()
                && !contradicts(event, earlier)
                && !isApart(event, earlier)
                && (isToldTwice(event, earlier) || isMeant(event, earlier) || agree(event, earlier));
    }

    /** Whether it is told with a word that points to an earlier mention: "that meeting". */
    boolean pointsBack(Event event) {
        return !pointer(event).isEmpty();
    }

    /** "Met before the talks": two happenings by their own words. A call is no visit and, told elsewhere, no meeting either. */
    private boolean isApart(Event event, Event other) {
        boolean here = event.evidence().equals(other.evidence());
        boolean sequence = here && ANOTHER_TIME.has(Introducer.of(text, token(event)));
        boolean modes = event.mode().isPresent()
                && other.mode().isPresent()
                && !event.mode().equals(other.mode());
        return sequence || modes || !here && isCall(event) != isCall(other);
    }

    private static boolean isCall(Event event) {
        return event.mode().filter(EventMode.CONSULT_PHONE::equals).isPresent();
    }

    /** "Launched an invasion", "the strike hit": verb and noun of one clause. "Reported attacks, saying drones were launched". */
    private boolean isToldTwice(Event event, Event other) {
        int last = Math.max(token(event), token(other));
        int first = Math.min(token(event), token(other));
        boolean object = text.head(last) == first && text.isRelation(last, Relation.OBJ);
        boolean subject = text.head(first) == last && text.isRelation(first, Relation.NSUBJ);
        boolean retold = event.evidence().equals(other.evidence())
                && event.actors().isEmpty()
                && event.recipients().isEmpty()
                && event.when().isPresent()
                && event.when().equals(other.when())
                && event.place().equals(other.place());
        return object || subject || retold;
    }

    /** "That meeting", whoever is there; "the talks", where they are near or in the same place and nobody else takes part. */
    private boolean isMeant(Event event, Event other) {
        String determiner = pointer(event);
        boolean place = event.place().isPresent() && event.place().equals(other.place());
        boolean near = text.sentenceOf(token(event)) - text.sentenceOf(token(other)) <= NEAR_SENTENCES;
        boolean met = EventTypes.isMeeting(event.type());
        boolean cast = isCompatible(event.actors(), other.actors())
                && (met || isCompatible(event.recipients(), other.recipients()));
        boolean known = met && !Collections.disjoint(countries(event), countries(other));
        return switch (determiner) {
            case "" -> false;
            case "the" -> cast && (place || met && near) || known && isCall(event);
            default -> near && (met || cast);
        };
    }

    private List<String> countries(Event event) {
        return event.actors().stream()
                .flatMap(id -> Optional.ofNullable(countries.get(id)).stream())
                .toList();
    }

    private static boolean isCompatible(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    /** Somebody in common on one day or in one town; or one singular noun with the same people on both sides: "the invasion". */
    private boolean agree(Event a, Event b) {
        boolean actors = !Collections.disjoint(a.actors(), b.actors());
        boolean recipients = !Collections.disjoint(a.recipients(), b.recipients());
        boolean alike = text.lemma(token(a)).equals(text.lemma(token(b)));
        boolean noun = alike && text.tag(token(a)) == Tag.NN && text.tag(token(b)) == Tag.NN;
        boolean time = a.when().isPresent()
                && a.when().equals(b.when())
                && a.timePrecision().orElseThrow().compareTo(TimePrecision.WEEK) <= 0;
        boolean town = alike
                && a.place().isPresent()
                && a.place().equals(b.place())
                && a.placePrecision().equals(Optional.of(PlacePrecision.CITY));
        return (actors || recipients) && (time || town) || actors && recipients && noun;
    }

    /** Whether both tell the place or the time, and tell another. */
    private static boolean contradicts(Event a, Event b) {
        boolean places =
                a.place().isPresent() && b.place().isPresent() && !a.place().equals(b.place());
        boolean times = a.when().isPresent()
                && b.when().isPresent()
                && !overlap(a.when().get(), b.when().get());
        return places || times;
    }

    private static boolean overlap(Interval a, Interval b) {
        return a.from().isBefore(b.to()) && b.from().isBefore(a.to());
    }

    /** The determiner of "that meeting", "the talks", or of a verb's object: "attend that meeting"; empty where nothing points back. */
    private String pointer(Event event) {
        int anchor = token(event);
        OptionalInt object = text.findChild(anchor, Relation.OBJ);
        String own = text.tag(anchor).isNoun() ? determiner(anchor) : "";
        String objects = object.isPresent() ? determiner(object.getAsInt()) : "";
        return own.isEmpty() && !objects.equals("the") ? objects : own;
    }

    private String determiner(int noun) {
        OptionalInt determiner = text.findChild(noun, Relation.DET);
        String word = determiner.isPresent() ? text.lower(determiner.getAsInt()) : "";
        boolean several = text.tag(noun) == Tag.NNS && !TALKS.has(text.lemma(noun));
        return !several && DEFINITE.has(word) ? word : "";
    }

    private int token(Event event) {
        return text.findTokenAt(event.anchor().start()).orElseThrow();
    }
}
