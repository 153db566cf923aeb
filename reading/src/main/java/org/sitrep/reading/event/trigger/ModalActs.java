// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.trigger;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
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
import org.sitrep.reading.syntax.Predicate;
import org.sitrep.record.event.EventType;

/**
 * Acts that lie in a helping verb: who says that they will help agrees to (PLOVER codes future cooperation as AGREE), who says that they
 * will not yield rejects, who says that they will strike threatens, who says that somebody must act requests.
 */
public final class ModalActs {

    private static final Words YOU_OR_IT = Words.of("you", "it");

    private static final Trigger AGREE = new Trigger("will", EventType.AGREE, Optional.empty(), List.of(), Set.of());
    private static final Trigger REJECT =
            new Trigger("will not", EventType.REJECT, Optional.empty(), List.of(), Set.of());
    private static final Trigger THREATEN =
            new Trigger("will", EventType.THREATEN, Optional.empty(), List.of(), Set.of());
    private static final Trigger REQUEST =
            new Trigger("must", EventType.REQUEST, Optional.empty(), List.of(), Set.of(RoleFrame.SPOKEN));

    private final AnnotatedText text;
    private final EventLexicon lexicon;
    private final TriggerFinder triggers;
    private final Participants participants;
    private final Speakers speakers;

    public ModalActs(
            AnnotatedText text,
            EventLexicon lexicon,
            TriggerFinder triggers,
            Participants participants,
            Speakers speakers) {
        this.text = text;
        this.lexicon = lexicon;
        this.triggers = triggers;
        this.participants = participants;
        this.speakers = speakers;
    }

    /** The act that a modal carries out. */
    public Optional<TriggerMatch> find(int modal) {
        if (!text.isRelation(modal, Relation.AUX) || text.isInHeading(modal)) {
            return Optional.empty();
        }
        int verb = text.head(modal);
        return switch (text.lower(modal)) {
            case "will", "'ll", "’ll", "wo" -> ahead(modal, verb);
            case "would" -> isTold(verb) ? ahead(modal, verb) : Optional.empty();
            case "must", "should" -> demanded(modal, verb);
            default -> Optional.empty();
        };
    }

    /** "Would" in reported speech is the "will" of what was said, unless it was not said. */
    private boolean isTold(int verb) {
        return new Predicate(text, verb).isReported() && !new Predicate(text, text.head(verb)).isNegated();
    }

    private Optional<TriggerMatch> ahead(int modal, int verb) {
        OptionalInt subject = text.findChild(verb, Relation.NSUBJ);
        Set<String> doers = subject.isPresent() ? doers(subject.getAsInt()) : Set.of();
        if (doers.isEmpty()) {
            return Optional.empty();
        }
        boolean negated = new Predicate(text, verb).isNegated();
        return switch (kind(verb)) {
            case COOPERATIVE -> Optional.of(new TriggerMatch(modal, verb, negated ? REJECT : AGREE));
            case HOSTILE ->
                negated || Collections.disjoint(doers, speakers.list(modal))
                        ? Optional.empty()
                        : Optional.of(new TriggerMatch(modal, verb, THREATEN));
            case OTHER -> Optional.empty();
        };
    }

    /** Whom the subject means; a pronoun that means nobody known stands for the speaker. */
    private Set<String> doers(int subject) {
        Set<String> named = participants.named(subject);
        boolean pronoun = text.tag(subject) == Tag.PRP && !YOU_OR_IT.has(text.lower(subject));
        return named.isEmpty() && pronoun ? speakers.list(subject) : named;
    }

    private enum Kind {
        COOPERATIVE,
        HOSTILE,
        OTHER
    }

    private Kind kind(int verb) {
        Optional<Trigger> trigger = triggers.findVerb(verb);
        if (trigger.isPresent()) {
            EventType type = trigger.get().type();
            return EventTypes.isPromise(type)
                    ? Kind.COOPERATIVE
                    : EventTypes.isHostileDeed(type) ? Kind.HOSTILE : Kind.OTHER;
        }
        boolean listed = lexicon.isIn("cooperative", text.lemma(verb).toLowerCase(Locale.ROOT));
        return listed ? Kind.COOPERATIVE : Kind.OTHER;
    }

    /** "X said that Y must": only where speaker and doer are known, are not the same, and the doer is somebody of a name or a state. */
    private Optional<TriggerMatch> demanded(int modal, int verb) {
        Set<String> who = speakers.list(modal);
        OptionalInt subject = subjectOf(modal, verb);
        Set<String> doers = subject.isPresent() ? participants.acting(subject.getAsInt()) : Set.of();
        boolean other = !who.isEmpty()
                && doers.stream().anyMatch(participants::isParticular)
                && Collections.disjoint(who, doers);
        return other ? Optional.of(new TriggerMatch(modal, verb, REQUEST)) : Optional.empty();
    }

    /** The subject, or the actor right before the modal where the parser gives it to the verb of saying. */
    private OptionalInt subjectOf(int modal, int verb) {
        OptionalInt subject = new Predicate(text, verb).findSubject();
        return subject.isEmpty() && modal > 0 && participants.isActor(modal - 1) ? OptionalInt.of(modal - 1) : subject;
    }
}
