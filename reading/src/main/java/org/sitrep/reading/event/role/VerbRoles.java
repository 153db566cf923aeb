// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Tag;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.event.given.Speakers;
import org.sitrep.reading.event.ontology.EventTypes;
import org.sitrep.reading.event.participant.Participants;
import org.sitrep.reading.event.trigger.EventLexicon;
import org.sitrep.reading.event.trigger.RoleFrame;
import org.sitrep.reading.event.trigger.Trigger;
import org.sitrep.reading.event.trigger.TriggerFinder;
import org.sitrep.reading.event.trigger.TriggerMatch;
import org.sitrep.reading.syntax.Introducer;
import org.sitrep.reading.syntax.Predicate;
import org.sitrep.reading.syntax.PrepositionalPhrase;
import org.sitrep.record.event.EventType;

/** Finds the roles around a verb or a predicate adjective. */
final class VerbRoles {

    private static final Words BY_OR_FROM = Words.of("by", "from");
    private static final Words PARTNERS = Words.of("with", "between", "among");
    private static final Words YOU_OR_IT = Words.of("you", "it");
    private static final Words NOT_YET = Words.of("until", "unless", "before", "till");

    /** How many clauses deep a recipient may stand; keeps odd trees cheap. From 3 on all are the same on war reports. */
    private static final int DEPTH = 4;

    private final AnnotatedText text;
    private final EventLexicon lexicon;
    private final TriggerFinder triggers;
    private final Participants participants;
    private final ImpliedRecipients implied;
    private final Speakers speakers;

    VerbRoles(
            AnnotatedText text,
            EventLexicon lexicon,
            TriggerFinder triggers,
            Participants participants,
            Speakers speakers) {
        this.text = text;
        this.lexicon = lexicon;
        this.triggers = triggers;
        this.participants = participants;
        this.implied = new ImpliedRecipients(text, participants);
        this.speakers = speakers;
    }

    void fill(TriggerMatch occurrence, RoleFillers cast) {
        Trigger trigger = occurrence.trigger();
        int verb = occurrence.predicate();
        if (trigger.has(RoleFrame.SPOKEN)) {
            cast.actors().addAll(speakers.list(occurrence.anchor()));
            new Predicate(text, verb)
                    .findSubject()
                    .ifPresent(subject -> cast.recipients().addAll(participants.acting(subject)));
        } else if (trigger.has(RoleFrame.ENDURED)) {
            new Predicate(text, verb)
                    .findSubject()
                    .ifPresent(subject -> cast.recipients().addAll(implied.list(subject, Set.of())));
            addBehind(verb, BY_OR_FROM, cast.actors());
        } else {
            addActors(verb, trigger, cast.actors());
            addRecipients(verb, trigger, cast, DEPTH);
        }
    }

    private void addActors(int verb, Trigger trigger, Set<String> actors) {
        boolean passive = new Predicate(text, verb).isPassive();
        OptionalInt actor = passive ? new Predicate(text, verb).findAgent() : new Predicate(text, verb).findSubject();
        actor.ifPresent(token -> actors.addAll(acting(token)));
        if (actors.isEmpty() && !passive && text.isRelation(verb, Relation.ACL)) {
            actors.addAll(behindNoun(text.head(verb)));
        }
        if (actors.isEmpty() && passive && trigger.has(RoleFrame.TRANSFER)) {
            new Predicate(text, verb).findObject().ifPresent(moved -> actors.addAll(participants.named(moved)));
        }
    }

    /** Whose decision to act, whose letter threatening somebody it is: the noun's owner, else the doer of the verb it belongs to. */
    private Set<String> behindNoun(int noun) {
        Set<String> owners = participants.acting(noun);
        int up = text.head(noun);
        if (!owners.isEmpty() || up == AnnotatedText.ROOT || !text.tag(up).isVerb()) {
            return owners;
        }
        return new Predicate(text, up)
                .findSubject().stream().mapToObj(this::acting).findFirst().orElse(owners);
    }

    /** Whoever a subject means: "I" and "we" the speaker, as does a pronoun that means nobody known; "who" the noun before it. */
    private Set<String> acting(int subject) {
        Set<String> found = participants.acting(subject);
        if (!found.isEmpty()) {
            return found;
        }
        if (text.tag(subject) == Tag.PRP && !YOU_OR_IT.has(text.lower(subject))) {
            return speakers.list(subject);
        }
        int at = text.tag(subject).isWh() ? text.head(subject) : AnnotatedText.ROOT;
        while (at != AnnotatedText.ROOT && !text.tag(at).isNoun()) {
            at = text.head(at);
        }
        return at == AnnotatedText.ROOT ? found : participants.acting(at);
    }

    private void addRecipients(int verb, Trigger trigger, RoleFillers cast, int depth) {
        Set<String> found = cast.recipients();
        Set<String> actors = cast.actors();
        OptionalInt object = new Predicate(text, verb).findObject();
        for (int child : text.children(verb)) {
            if (text.isRelation(child, Relation.IOBJ)) {
                found.addAll(participants.named(child));
            }
        }
        boolean moved = trigger.has(RoleFrame.TRANSFER);
        if (object.isPresent() && !moved && found.isEmpty()) {
            found.addAll(participants.named(object.getAsInt()));
        }
        if (trigger.has(RoleFrame.RECIPROCAL)) {
            addBehind(verb, PARTNERS, found);
        }
        found.removeAll(actors);
        if (trigger.has(RoleFrame.RECIPROCAL) && EventTypes.isMeeting(trigger.type())) {
            return;
        }
        if (found.isEmpty() && object.isPresent() && !moved) {
            found.addAll(implied.listForeignOwners(object.getAsInt(), actors));
        }
        object.ifPresent(token -> addLeading(token, trigger, cast));
        addLeading(verb, trigger, cast);
        if (found.isEmpty() && object.isPresent() && !moved) {
            found.addAll(implied.list(object.getAsInt(), actors));
        }
        if (found.isEmpty() && EventTypes.hasRecipientInClause(trigger.type())) {
            addFromClause(verb, trigger, cast, depth - 1);
        }
        if (found.isEmpty() && trigger.type() == EventType.REJECT) {
            addFromTerms(verb, found);
        }
        found.removeAll(actors);
        if (trigger.has(RoleFrame.TAKING)) {
            found.removeIf(id -> participants.isCountryOf(id, actors));
        }
    }

    /** Who is to move first: "will not lift the embargo until X frees the prisoners". */
    private void addFromTerms(int verb, Set<String> found) {
        for (int child : text.children(verb)) {
            boolean terms = text.isRelation(child, Relation.ADVCL) && NOT_YET.has(Introducer.of(text, child));
            OptionalInt subject = terms ? new Predicate(text, child).findSubject() : OptionalInt.empty();
            OptionalInt agent = terms ? new Predicate(text, child).findAgent() : OptionalInt.empty();
            (agent.isPresent() ? agent : subject).ifPresent(token -> found.addAll(participants.acting(token)));
        }
    }

    /** Whoever stands behind a preposition that leads to the recipient, nobody if there is one already. */
    private void addLeading(int head, Trigger trigger, RoleFillers cast) {
        boolean passive = text.tag(head).isVerb() && new Predicate(text, head).isPassive();
        for (PrepositionalPhrase phrase : PrepositionalPhrase.below(text, head)) {
            boolean agent = passive && phrase.preposition().equals("by");
            if (cast.recipients().isEmpty() && phrase.head() > head && !agent && leads(trigger, phrase.preposition())) {
                cast.recipients().addAll(implied.listBehind(phrase, cast.actors(), trigger.isDomestic()));
            }
        }
    }

    private boolean leads(Trigger trigger, String preposition) {
        return trigger.asksFor(preposition) || lexicon.leadsToRecipient(trigger.type(), preposition);
    }

    private void addBehind(int verb, Words prepositions, Set<String> found) {
        for (PrepositionalPhrase phrase : PrepositionalPhrase.below(text, verb)) {
            if (prepositions.has(phrase.preposition())) {
                found.addAll(participants.acting(phrase.head()));
            }
        }
        text.findChild(verb, Relation.OBJ).ifPresent(object -> addBehind(object, prepositions, found));
    }

    private void addFromClause(int verb, Trigger trigger, RoleFillers cast, int depth) {
        OptionalInt clause = new Predicate(text, verb).findComplementClause();
        if (clause.isEmpty() || depth == 0) {
            return;
        }
        int inner = clause.getAsInt();
        OptionalInt subject = text.findChild(inner, Relation.NSUBJ);
        if (subject.isPresent() && trigger.type() != EventType.AGREE) {
            cast.recipients().addAll(participants.acting(subject.getAsInt()));
        }
        cast.recipients().removeAll(cast.actors());
        Optional<Trigger> act = cast.recipients().isEmpty() ? triggers.findVerb(inner) : Optional.empty();
        if (act.isPresent()) {
            RoleFillers embedded = new RoleFillers(new LinkedHashSet<>(cast.actors()), new LinkedHashSet<>());
            addRecipients(inner, act.get(), embedded, depth);
            cast.recipients().addAll(embedded.recipients());
            if (cast.recipients().isEmpty()) {
                addFromClause(inner, trigger, cast, depth - 1);
            }
        } else if (cast.recipients().isEmpty()) {
            cast.recipients().addAll(implied.listInClause(inner));
        }
    }
}
