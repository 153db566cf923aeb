// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.event.ontology.EventTypes;
import org.sitrep.reading.event.participant.Participants;
import org.sitrep.reading.event.trigger.EventLexicon;
import org.sitrep.reading.event.trigger.RoleFrame;
import org.sitrep.reading.event.trigger.Trigger;
import org.sitrep.reading.syntax.Introducer;
import org.sitrep.reading.syntax.Predicate;
import org.sitrep.reading.syntax.PrepositionalPhrase;
import org.sitrep.record.event.EventType;

/** Finds the roles around a noun: "Denmark's attack on Norway", "talks between X and Y", "X held talks with Y". */
final class NounRoles {

    private static final Words PARTNERS = Words.of("by", "between", "among");
    private static final Relations OBJECTS = Relations.of(Relation.OBJ, Relation.NSUBJ_PASS);
    private static final Words OBLIQUE_PREPOSITIONS = Words.of("in", "to", "with", "out", "at", "for");

    private final AnnotatedText text;
    private final EventLexicon lexicon;
    private final Participants participants;
    private final ImpliedRecipients implied;

    NounRoles(AnnotatedText text, EventLexicon lexicon, Participants participants) {
        this.text = text;
        this.lexicon = lexicon;
        this.participants = participants;
        this.implied = new ImpliedRecipients(text, participants);
    }

    /** The roles in the noun phrase and, where a verb carries the noun, around the verb. */
    void fill(int noun, Trigger trigger, RoleFillers cast) {
        fillOwn(noun, trigger, cast);
        int verb = carrierOf(noun);
        if (verb != AnnotatedText.ROOT && text.tag(verb).isVerb()) {
            fillCarried(noun, verb, trigger, cast);
        }
    }

    /** The verb over the noun, or one before it that the parser hangs from it: "on Monday held talks". */
    private int carrierOf(int noun) {
        for (int child : text.children(noun)) {
            if (new Predicate(text, child).isBeforeObject()) {
                return child;
            }
        }
        return text.head(noun);
    }

    /** The roles in the noun phrase alone. */
    void fillOwn(int noun, Trigger trigger, RoleFillers cast) {
        boolean patient = trigger.has(RoleFrame.PATIENT);
        (patient ? cast.recipients() : cast.actors()).addAll(participants.owners(noun));
        for (PrepositionalPhrase phrase : PrepositionalPhrase.below(text, noun)) {
            boolean said = phrase.preposition().equals("from") && EventTypes.isSaid(trigger.type());
            if (said || PARTNERS.has(phrase.preposition())) {
                cast.actors().addAll(participants.acting(phrase.head()));
            } else if (phrase.preposition().equals("of")) {
                ofPhrase(phrase.head(), trigger, cast);
            } else if (leads(trigger, phrase.preposition())) {
                cast.recipients().addAll(implied.listBehind(phrase, cast.actors(), trigger.isDomestic()));
            }
        }
        cast.recipients().removeAll(cast.actors());
        if (cast.recipients().isEmpty() && !patient) {
            addFromClause(noun, trigger, cast);
        }
    }

    /** "The demand that X leave", "its refusal to meet X". */
    private void addFromClause(int noun, Trigger trigger, RoleFillers cast) {
        OptionalInt clause = new Predicate(text, noun).findComplementClause();
        if (clause.isEmpty()) {
            return;
        }
        OptionalInt subject = text.findChild(clause.getAsInt(), Relation.NSUBJ);
        if (subject.isPresent() && trigger.type() == EventType.REQUEST) {
            cast.recipients().addAll(participants.acting(subject.getAsInt()));
        } else if (subject.isEmpty()) {
            cast.recipients().addAll(implied.listInClause(clause.getAsInt()));
        }
        cast.recipients().removeAll(cast.actors());
    }

    private void ofPhrase(int child, Trigger trigger, RoleFillers cast) {
        if (trigger.has(RoleFrame.AGENT) && cast.actors().isEmpty() && !EventTypes.hasTarget(trigger.type())) {
            cast.actors().addAll(participants.acting(child));
        } else {
            cast.recipients().addAll(implied.list(child, cast.actors()));
        }
    }

    private boolean leads(Trigger trigger, String preposition) {
        return trigger.asksFor(preposition) || lexicon.leadsToRecipient(trigger.type(), preposition);
    }

    /** "X held talks with Y", "Y came under attack by X": the verb gives what the noun lacks. */
    private void fillCarried(int noun, int verb, Trigger trigger, RoleFillers cast) {
        boolean carrier = lexicon.isCarrier(text.lemma(verb));
        String preposition = Introducer.of(text, noun);
        boolean object = OBJECTS.has(text.relation(noun))
                || new Predicate(text, verb).isBeforeObject()
                || text.isRelation(noun, Relation.OBL) && OBLIQUE_PREPOSITIONS.has(preposition);
        if (carrier && object && cast.actors().isEmpty()) {
            new Predicate(text, verb)
                    .findAgent()
                    .ifPresent(token -> cast.actors().addAll(participants.acting(token)));
            if (!new Predicate(text, verb).isPassive()) {
                new Predicate(text, verb)
                        .findSubject()
                        .ifPresent(token -> cast.actors().addAll(participants.acting(token)));
            }
        }
        if (preposition.equals("under")
                && text.isRelation(noun, Relation.OBL)
                && cast.recipients().isEmpty()) {
            new Predicate(text, verb)
                    .findSubject()
                    .ifPresent(token -> cast.recipients().addAll(participants.acting(token)));
        }
        if (carrier && object && (cast.recipients().isEmpty() || EventTypes.isMeeting(trigger.type()))) {
            addFromVerb(noun, verb, trigger, cast.recipients());
        }
    }

    private void addFromVerb(int noun, int verb, Trigger trigger, Set<String> recipients) {
        for (PrepositionalPhrase phrase : PrepositionalPhrase.below(text, verb)) {
            boolean leading =
                    phrase.head() != noun && !phrase.preposition().equals("in") && leads(trigger, phrase.preposition());
            if (leading) {
                recipients.addAll(participants.named(phrase.head()));
            }
        }
    }
}
