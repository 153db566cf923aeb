// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.reading.language.AnnotatedText;
import org.sitrep.record.EventType;

/** Finds the roles around a verb or a predicate adjective. */
final class VerbRoles {

    private final AnnotatedText text;
    private final EventLexicon lexicon;
    private final Participants participants;
    private final Speakers speakers;

    VerbRoles(AnnotatedText text, EventLexicon lexicon, Participants participants, Speakers speakers) {
        this.text = text;
        this.lexicon = lexicon;
        this.participants = participants;
        this.speakers = speakers;
    }

    void fill(Occurrence occurrence, Cast cast) {
        Trigger trigger = occurrence.trigger();
        int verb = occurrence.predicate();
        if (trigger.has(Frame.SPOKEN)) {
            cast.actors().addAll(speakers.of(occurrence.anchor()));
            Grammar.findSubject(text, verb)
                    .ifPresent(subject -> cast.recipients().addAll(participants.acting(subject)));
        } else if (trigger.has(Frame.ENDURED)) {
            Grammar.findSubject(text, verb)
                    .ifPresent(subject -> cast.recipients().addAll(participants.acting(subject)));
            addBehind(verb, "by|from", cast.actors());
        } else {
            addActors(verb, cast.actors());
            addRecipients(verb, trigger, cast);
        }
    }

    private void addActors(int verb, Set<String> actors) {
        OptionalInt actor =
                Grammar.isPassive(text, verb) ? Grammar.findAgent(text, verb) : Grammar.findSubject(text, verb);
        actor.ifPresent(token -> actors.addAll(participants.acting(token)));
    }

    private void addRecipients(int verb, Trigger trigger, Cast cast) {
        Set<String> found = cast.recipients();
        OptionalInt object = Grammar.findObject(text, verb);
        for (int child : text.children(verb)) {
            if (text.isRelation(child, "iobj")) {
                found.addAll(participants.named(child));
            }
        }
        boolean moved = trigger.has(Frame.TRANSFER);
        if (object.isPresent() && !moved && found.isEmpty()) {
            found.addAll(participants.named(object.getAsInt()));
        }
        if (trigger.has(Frame.RECIPROCAL)) {
            addBehind(verb, "with|between|among", found);
        }
        if (found.isEmpty() || trigger.type() == EventType.ASSAULT && !moved) {
            addOblique(verb, trigger, cast);
        }
        without(found, cast.actors());
        if (found.isEmpty() && object.isPresent()) {
            found.addAll(moved ? behindMoved(object.getAsInt(), trigger) : participants.concerned(object.getAsInt()));
            without(found, cast.actors());
        }
        if (found.isEmpty() && isVerbal(trigger.type())) {
            addFromClause(verb, trigger, cast);
        }
    }

    private static void without(Set<String> found, Set<String> actors) {
        found.removeAll(actors);
    }

    /** What is moved belongs to the mover; only what stands behind it tells where to: "tanks for X". */
    private Set<String> behindMoved(int object, Trigger trigger) {
        Set<String> found = new LinkedHashSet<>();
        for (int child : text.children(object)) {
            if (text.isRelation(child, "nmod") && leads(trigger, Grammar.introducer(text, child))) {
                found.addAll(participants.concerned(child));
            }
        }
        return found;
    }

    private void addOblique(int verb, Trigger trigger, Cast cast) {
        for (int child : text.children(verb)) {
            boolean agent = Grammar.isPassive(text, verb)
                    && Grammar.introducer(text, child).equals("by");
            if (text.relation(child).startsWith("obl")
                    && !agent
                    && leads(trigger, Grammar.introducer(text, child))
                    && cast.recipients().isEmpty()) {
                Set<String> behind = participants.namedOrPlace(child);
                cast.recipients().addAll(behind.isEmpty() ? participants.concerned(child) : behind);
                without(cast.recipients(), cast.actors());
            }
        }
    }

    private boolean leads(Trigger trigger, String preposition) {
        return lexicon.leadsToRecipient(trigger.type(), preposition);
    }

    private void addBehind(int verb, String prepositions, Set<String> found) {
        for (int child : text.children(verb)) {
            if (text.relation(child).matches("obl.*|nmod")
                    && Grammar.introducer(text, child).matches(prepositions)) {
                found.addAll(participants.acting(child));
            }
            if (text.isRelation(child, "obj")) {
                addBehind(child, prepositions, found);
            }
        }
    }

    /** Types whose recipient may stand only in what is said, asked or refused: "refused to meet X", "agreed to lift the ban on X". */
    private static boolean isVerbal(EventType type) {
        return switch (type) {
            case AGREE, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN -> true;
            case CONSULT, COOPERATE, AID, RETREAT, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> false;
        };
    }

    private void addFromClause(int verb, Trigger trigger, Cast cast) {
        OptionalInt clause = Grammar.findClause(text, verb);
        if (clause.isEmpty()) {
            return;
        }
        OptionalInt subject = text.findChild(clause.getAsInt(), "nsubj");
        if (subject.isPresent() && trigger.type() != EventType.AGREE) {
            cast.recipients().addAll(participants.acting(subject.getAsInt()));
            without(cast.recipients(), cast.actors());
        }
        if (cast.recipients().isEmpty()) {
            cast.recipients().addAll(participants.inClause(clause.getAsInt()));
            without(cast.recipients(), cast.actors());
        }
    }
}
