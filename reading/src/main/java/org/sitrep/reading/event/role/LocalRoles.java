// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.reading.event.participant.Participants;
import org.sitrep.reading.event.trigger.TriggerMatch;
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.record.actor.Actor;

/** Says of everybody who is named in the sentence of an event how probable it is that they take part in it. */
public final class LocalRoles {

    /** A place brings its country in where it is as probable as this that the country takes part. */
    private static final double ADMITTED = 0.2;

    private final RoleContext context;
    private final Function<TriggerMatch, RoleFillers> rules;
    private final Participants participants;
    private final RoleModel model;
    private final GrammaticalDoers grammar;
    private final Predication predication;
    private final Resumption resumption;
    private final Bystanders bystanders;
    private final FeatureKeys features = new FeatureKeys();

    /** @param rules whom the rules cast in an event */
    public LocalRoles(
            RoleContext context,
            Function<TriggerMatch, RoleFillers> rules,
            Participants participants,
            RoleModel model) {
        this.context = context;
        this.rules = rules;
        this.participants = participants;
        this.model = model;
        this.grammar = new GrammaticalDoers(context);
        this.predication = new Predication(context.text());
        this.resumption = new Resumption(context.text());
        this.bystanders = new Bystanders(context);
    }

    public ScoredEvent score(TriggerMatch match) {
        RoleFillers rule = rules.apply(match);
        Set<Integer> doers = grammar.list(match);
        Set<Integer> defenders = grammar.listDefenders(match);
        Set<Integer> innocent = bystanders.list(match);
        boolean thing = grammar.hasThingForTarget(match);
        Set<Integer> uninvolved = predication.listUninvolved(match.anchor());
        resumption.findBystander(match.predicate()).ifPresent(uninvolved::add);
        Set<String> barred = new HashSet<>(grammar.listBarred(match));
        barred.addAll(idsOnlyAt(uninvolved, match));
        boolean hosts = GrammaticalDoers.concernsItsScene(match);
        Map<String, RoleScore> best = new LinkedHashMap<>();
        for (RoleCandidate candidate : context.list(match.anchor())) {
            double[] shares = model.probabilities(context, match, rule, candidate, features);
            boolean outside =
                    candidate.actor().map(Actor::id).filter(barred::contains).isPresent()
                            || isAny(uninvolved, candidate)
                            || grammar.isNobody(candidate, match) && !doers.contains(candidate.head());
            boolean scene = grammar.isScene(candidate);
            boolean passive = outside
                    || scene
                    || defenders.contains(candidate.head())
                    || isAny(innocent, candidate)
                    || !doers.isEmpty() && !doers.contains(candidate.head());
            double acts = passive ? 0 : shares[RoleModel.ACTOR];
            double receives = outside || thing || scene && !hosts ? 0 : shares[RoleModel.RECIPIENT];
            for (String id : ids(candidate, Math.max(acts, receives))) {
                RoleScore score = new RoleScore(id, candidate.head(), acts, receives);
                best.merge(id, score, (a, b) -> a.most() >= b.most() ? a : b);
            }
        }
        context.list(match.anchor()).stream()
                .filter(candidate -> defenders.contains(candidate.head()))
                .flatMap(candidate -> candidate.actor().stream())
                .forEach(actor -> barred.add(actor.id()));
        Set<String> named = best.values().stream()
                .filter(score -> doers.contains(score.head()))
                .map(RoleScore::actor)
                .collect(Collectors.toSet());
        return new ScoredEvent(
                match, new ArrayList<>(best.values()), named, barred, idsOnlyAt(innocent, match), !thing);
    }

    /** Those whom the sentence of an event names in the phrases with these heads and nowhere else. */
    private Set<String> idsOnlyAt(Set<Integer> heads, TriggerMatch match) {
        Set<String> here = new HashSet<>();
        Set<String> elsewhere = new HashSet<>();
        for (RoleCandidate candidate : heads.isEmpty() ? List.<RoleCandidate>of() : context.list(match.anchor())) {
            Set<String> ids = isAny(heads, candidate) ? here : elsewhere;
            candidate.actor().map(Actor::id).ifPresent(ids::add);
        }
        here.removeAll(elsewhere);
        return here;
    }

    private boolean isAny(Set<Integer> heads, RoleCandidate candidate) {
        return heads.stream().anyMatch(head -> context.isInside(candidate.head(), head));
    }

    private Set<String> ids(RoleCandidate candidate, double probability) {
        if (candidate.actor().isPresent()) {
            return Set.of(candidate.actor().map(Actor::id).get());
        }
        return probability >= ADMITTED ? participants.admitCountry(candidate.head()) : Set.of();
    }
}
