// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.reading.event.participant.Participants;
import org.sitrep.reading.event.trigger.TriggerContext;
import org.sitrep.record.actor.Actor;

/** Who may take part in the events of a text, and what the rules say of each. For use within one call. */
public final class RoleContext {

    private final TriggerContext triggers;
    private final Participants participants;
    private final Map<Integer, List<RoleCandidate>> bySentence = new HashMap<>();
    private final Map<String, Integer> mentions = new HashMap<>();

    public RoleContext(TriggerContext triggers, Participants participants, List<Actor> actors) {
        this.triggers = triggers;
        this.participants = participants;
        actors.forEach(actor -> mentions.put(actor.id(), actor.mentions().size()));
    }

    TriggerContext triggers() {
        return triggers;
    }

    AnnotatedText text() {
        return triggers.text();
    }

    Participants participants() {
        return participants;
    }

    int countMentions(Actor actor) {
        return mentions.getOrDefault(actor.id(), 0);
    }

    /** All who are named in the sentence of a token, in text order. */
    public List<RoleCandidate> list(int token) {
        return bySentence.computeIfAbsent(text().sentenceOf(token), this::listOfSentence);
    }

    private List<RoleCandidate> listOfSentence(int sentence) {
        List<RoleCandidate> candidates = new ArrayList<>();
        TokenRange range = text().tokensOfSentence(sentence);
        for (int token = range.first(); token < range.end(); token++) {
            Optional<Actor> actor = triggers.mentions().findByHead(token);
            if (actor.isPresent() || participants.isCountryName(token)) {
                candidates.add(new RoleCandidate(token, actor));
            }
        }
        return candidates;
    }

    /** The ids of those who speak where the token stands. */
    Set<String> speakers(int token) {
        return triggers.findStatement(token)
                .map(said -> said.sources().stream()
                        .flatMap(source -> source.actor().stream())
                        .collect(java.util.stream.Collectors.toSet()))
                .orElse(Set.of());
    }
}
