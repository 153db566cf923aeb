// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.actor.Mentions;
import org.sitrep.reading.event.discourse.DiscourseRoles;
import org.sitrep.reading.event.discourse.PairModel;
import org.sitrep.reading.event.given.EarlierLayers;
import org.sitrep.reading.event.given.Speakers;
import org.sitrep.reading.event.given.StatementScopes;
import org.sitrep.reading.event.participant.ActorRegister;
import org.sitrep.reading.event.participant.Participants;
import org.sitrep.reading.event.participant.PlaceCountries;
import org.sitrep.reading.event.role.LocalRoles;
import org.sitrep.reading.event.role.RoleContext;
import org.sitrep.reading.event.role.RoleFillers;
import org.sitrep.reading.event.role.RoleModel;
import org.sitrep.reading.event.role.Roles;
import org.sitrep.reading.event.role.ScoredEvent;
import org.sitrep.reading.event.status.Denial;
import org.sitrep.reading.event.status.StatusWords;
import org.sitrep.reading.event.status.Statuses;
import org.sitrep.reading.event.trigger.Conditions;
import org.sitrep.reading.event.trigger.EventLexicon;
import org.sitrep.reading.event.trigger.ModalActs;
import org.sitrep.reading.event.trigger.TriggerContext;
import org.sitrep.reading.event.trigger.TriggerFinder;
import org.sitrep.reading.event.trigger.TriggerMatch;
import org.sitrep.reading.event.trigger.TriggerProposals;

/** One text with what the rules have to say of its events; the models take it for one of their reasons. Not thread-safe. */
public final class EventScene {

    private final AnnotatedText text;
    private final EarlierLayers found;
    private final ActorRegister register;
    private final Participants participants;
    private final Map<TriggerMatch, RoleFillers> casts = new HashMap<>();
    private final Roles roles;
    private final Statuses statuses;
    private final TriggerContext triggers;
    private final RoleContext candidates;

    public EventScene(AnnotatedText text, EventLexicon lexicon, EarlierLayers found) {
        this.text = text;
        this.found = found;
        this.register = new ActorRegister(found.actors());
        PlaceCountries places = new PlaceCountries(text, found.places());
        Mentions mentions = Mentions.of(text, found.actors());
        this.participants = new Participants(text, mentions, places, register);
        StatementScopes scopes = new StatementScopes(found.statements());
        Speakers speakers = new Speakers(text, scopes);
        Conditions conditions = new Conditions(text, participants);
        TriggerFinder finder = new TriggerFinder(text, lexicon, conditions);
        ModalActs modalActs = new ModalActs(text, lexicon, finder, participants, speakers);
        this.roles = new Roles(text, lexicon, finder, participants, speakers);
        this.statuses = new Statuses(text, StatusWords.get(), found.published());
        this.triggers = new TriggerContext(
                text,
                lexicon,
                TriggerProposals.of(text, finder, modalActs),
                conditions,
                this::castByRules,
                mentions,
                scopes,
                found.statements());
        this.candidates = new RoleContext(triggers, participants, speakers, found.actors());
    }

    private String castByRules(TriggerMatch match) {
        RoleFillers cast = cast(match);
        return (cast.actors().isEmpty() ? "-" : "A") + (cast.recipients().isEmpty() ? "-" : "R");
    }

    public AnnotatedText text() {
        return text;
    }

    public EarlierLayers found() {
        return found;
    }

    public TriggerContext triggers() {
        return triggers;
    }

    /** Everybody who may take part in events, by the sentences alone. */
    public LocalRoles localRoles(RoleModel model) {
        return new LocalRoles(candidates, this::cast, participants, model);
    }

    /** The events side by side. */
    public DiscourseRoles discourse(List<ScoredEvent> events, PairModel pairs) {
        Denial denial = new Denial(triggers, statuses);
        Set<ScoredEvent> denied = events.stream()
                .filter(event -> denial.covers(event.match(), Optional.empty()))
                .collect(Collectors.toSet());
        return new DiscourseRoles(candidates, events, register.list(), pairs, denied);
    }

    ActorRegister register() {
        return register;
    }

    /** Who may take part in events. */
    public RoleContext candidates() {
        return candidates;
    }

    /** Whom the rules cast in an event; to be read only. */
    public RoleFillers cast(TriggerMatch match) {
        return casts.computeIfAbsent(match, roles::assign);
    }

    public Statuses statuses() {
        return statuses;
    }
}
