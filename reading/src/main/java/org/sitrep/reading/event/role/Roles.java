// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

import java.util.LinkedHashSet;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.event.given.Speakers;
import org.sitrep.reading.event.ontology.EventTypes;
import org.sitrep.reading.event.participant.Participants;
import org.sitrep.reading.event.trigger.EventLexicon;
import org.sitrep.reading.event.trigger.RoleFrame;
import org.sitrep.reading.event.trigger.Trigger;
import org.sitrep.reading.event.trigger.TriggerFinder;
import org.sitrep.reading.event.trigger.TriggerMatch;
import org.sitrep.record.event.EventMode;

/**
 * Finds who acts and who is acted upon: through active and passive, "by", possessives, prepositions, relative clauses and control.
 *
 * <p>In a meeting all who take part act; a host receives. An agreement and a cooperation are of somebody with somebody (PLOVER asks for a
 * recipient of COOPERATE): of several, the first named acts.
 */
public final class Roles {

    private final AnnotatedText text;
    private final VerbRoles verbs;
    private final NounRoles nouns;

    public Roles(
            AnnotatedText text,
            EventLexicon lexicon,
            TriggerFinder triggers,
            Participants participants,
            Speakers speakers) {
        this.text = text;
        this.verbs = new VerbRoles(text, lexicon, triggers, participants, speakers);
        this.nouns = new NounRoles(text, lexicon, participants);
    }

    public RoleFillers assign(TriggerMatch occurrence) {
        RoleFillers cast = new RoleFillers(new LinkedHashSet<>(), new LinkedHashSet<>());
        if (text.tag(occurrence.predicate()).isNoun()) {
            nouns.fill(occurrence.predicate(), occurrence.trigger(), cast);
        } else {
            verbs.fill(occurrence, cast);
            fillFromNoun(occurrence, cast);
        }
        boolean hosted = occurrence
                .trigger()
                .mode()
                .filter(EventMode.CONSULT_VISIT::equals)
                .isPresent();
        if (EventTypes.isMeeting(occurrence.trigger().type()) && !hosted) {
            cast.actors().addAll(cast.recipients());
            cast.recipients().clear();
        }
        cast.recipients().removeAll(cast.actors());
        if (isDoneTogether(occurrence.trigger()) && cast.recipients().isEmpty()) {
            pair(cast);
        }
        return cast;
    }

    /** Whether what several do together each does with the others: agree, sign, cooperate. */
    private static boolean isDoneTogether(Trigger trigger) {
        boolean joint = trigger.has(RoleFrame.RECIPROCAL) && !EventTypes.isMeeting(trigger.type());
        return joint || EventTypes.isMutual(trigger.type());
    }

    /** Of two or more who do it with each other the first named acts, the others receive. */
    private static void pair(RoleFillers cast) {
        String first = cast.actors().stream().findFirst().orElse("");
        cast.recipients().addAll(cast.actors());
        cast.recipients().remove(first);
        cast.actors().removeAll(cast.recipients());
    }

    /** What the verb leaves open, the noun it leans on may tell: "launched an attack on X". */
    private void fillFromNoun(TriggerMatch occurrence, RoleFillers cast) {
        if (!text.tag(occurrence.anchor()).isNoun()) {
            return;
        }
        RoleFillers own = new RoleFillers(new LinkedHashSet<>(), new LinkedHashSet<>());
        nouns.fillOwn(occurrence.anchor(), occurrence.trigger(), own);
        fill(cast.actors(), own.actors());
        fill(cast.recipients(), own.recipients());
    }

    private static void fill(Set<String> open, Set<String> known) {
        if (open.isEmpty()) {
            open.addAll(known);
        }
    }
}
