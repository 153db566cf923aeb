// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.event.ontology.EventTypes;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.event.EventType;
import org.sitrep.record.text.Span;

/** The events of a report side by side: who did what in the others tells who is meant where a sentence leaves it open. For use within one call. */
public final class DiscourseRoles {

    private final RoleContext context;
    private final AnnotatedText text;
    private final List<ScoredEvent> events;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, List<Integer>> sentences = new HashMap<>();

    public DiscourseRoles(RoleContext context, List<ScoredEvent> events, List<Actor> actors) {
        this.context = context;
        this.text = context.text();
        this.events = List.copyOf(events);
        for (Actor actor : actors) {
            this.actors.put(actor.id(), actor);
            List<Integer> named = new ArrayList<>();
            for (Span mention : actor.mentions()) {
                named.add(text.sentenceOf(text.headOf(text.tokensIn(mention))));
            }
            sentences.put(actor.id(), named);
        }
    }

    RoleContext context() {
        return context;
    }

    /** In text order. */
    public List<ScoredEvent> events() {
        return events;
    }

    public Actor actor(String id) {
        return actors.get(id);
    }

    int sentence(ScoredEvent event) {
        return text.sentenceOf(event.match().anchor());
    }

    /** The ids of those who may take part: named in the sentence or taking part in another event of the report. */
    public Set<String> list(ScoredEvent event) {
        Set<String> ids = new LinkedHashSet<>();
        event.scores().forEach(score -> ids.add(score.actor()));
        for (ScoredEvent other : events) {
            for (RoleScore score : other.scores()) {
                if (score.isActor() || score.isRecipient()) {
                    ids.add(score.actor());
                }
            }
        }
        ids.removeIf(id -> !actors.containsKey(id));
        return ids;
    }

    /** Sentences since the actor was last named before the event or in its sentence; negative where only later. */
    int sinceNamed(String actor, ScoredEvent event) {
        int here = sentence(event);
        return sentences.getOrDefault(actor, List.of()).stream()
                .filter(sentence -> sentence <= here)
                .mapToInt(sentence -> here - sentence)
                .min()
                .orElse(-1);
    }

    int firstNamed(String actor) {
        return sentences.getOrDefault(actor, List.of()).stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(-1);
    }

    /** Types whose events are one affair: the same, or both violent. */
    static boolean isKin(EventType a, EventType b) {
        return a == b || EventTypes.isViolent(a) && EventTypes.isViolent(b);
    }
}
