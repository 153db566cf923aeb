// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.reading.event.trigger.TriggerMatch;

/** An event with those who may take part in it by its sentence alone. Immutable; equal to itself only. */
public final class ScoredEvent {

    private final TriggerMatch match;
    private final Set<String> doers;
    private final Set<String> barred;
    private final Set<String> innocent;
    private final boolean hitsSomebody;
    private final List<RoleScore> listed;
    private final Map<String, RoleScore> scores = new LinkedHashMap<>();
    private final Optional<RoleScore> actor;
    private final Optional<RoleScore> recipient;

    /**
     * An event with its scores.
     *
     * @param scores one for each actor at most
     * @param doers the ids of those whom the grammar names as doers, so that nobody else is; empty where it names none
     * @param barred the ids of those who take no part
     * @param innocent the ids of those who did not do it; they may suffer it
     * @param hitsSomebody whether somebody may be acted upon at all
     */
    public ScoredEvent(
            TriggerMatch match,
            List<RoleScore> scores,
            Set<String> doers,
            Set<String> barred,
            Set<String> innocent,
            boolean hitsSomebody) {
        this.match = match;
        this.doers = Set.copyOf(doers);
        this.barred = Set.copyOf(barred);
        this.innocent = Set.copyOf(innocent);
        this.hitsSomebody = hitsSomebody;
        this.listed = List.copyOf(scores);
        scores.forEach(score -> this.scores.put(score.actor(), score));
        this.actor = scores.stream().filter(RoleScore::isActor).max(Comparator.comparingDouble(RoleScore::acts));
        this.recipient =
                scores.stream().filter(RoleScore::isRecipient).max(Comparator.comparingDouble(RoleScore::receives));
    }

    public TriggerMatch match() {
        return match;
    }

    public List<RoleScore> scores() {
        return listed;
    }

    /** Whether the grammar leaves it open that somebody acts: the subject of an active verb acts, and nobody else. */
    public boolean mayAct(String id) {
        return !barred.contains(id) && !innocent.contains(id) && (doers.isEmpty() || doers.contains(id));
    }

    /** Whether somebody may be acted upon. */
    public boolean mayReceive(String id) {
        return hitsSomebody && !barred.contains(id);
    }

    /** Whether somebody is named in the event's sentence. */
    public boolean names(String id) {
        return scores.containsKey(id);
    }

    public Optional<RoleScore> find(String id) {
        return Optional.ofNullable(scores.get(id));
    }

    /** The probability that somebody takes part in either role, by the sentence alone. */
    public double share(String id) {
        return find(id).map(RoleScore::most).orElse(0.0);
    }

    /** Who acts by the sentence alone; of several the likeliest. */
    public Optional<RoleScore> findActor() {
        return actor;
    }

    /** Who is acted upon by the sentence alone; of several the likeliest. */
    public Optional<RoleScore> findRecipient() {
        return recipient;
    }

    public boolean hasCast() {
        return actor.isPresent() || recipient.isPresent();
    }

    public Role roleOf(String id) {
        RoleScore score = scores.get(id);
        if (score == null) {
            return Role.NONE;
        }
        return score.isActor() ? Role.ACTOR : score.isRecipient() ? Role.RECIPIENT : Role.NONE;
    }
}
