// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.reading.event.trigger.TriggerMatch;

/** An event with those who may take part in it by its sentence alone. Immutable; equal to itself only. */
public final class ScoredEvent {

    private final TriggerMatch match;
    private final Map<String, RoleScore> scores = new LinkedHashMap<>();
    private final Optional<RoleScore> actor;
    private final Optional<RoleScore> recipient;

    /** @param scores one for each actor at most */
    public ScoredEvent(TriggerMatch match, List<RoleScore> scores) {
        this.match = match;
        scores.forEach(score -> this.scores.put(score.actor(), score));
        this.actor = scores.stream().filter(RoleScore::isActor).max(Comparator.comparingDouble(RoleScore::acts));
        this.recipient =
                scores.stream().filter(RoleScore::isRecipient).max(Comparator.comparingDouble(RoleScore::receives));
    }

    public TriggerMatch match() {
        return match;
    }

    public List<RoleScore> scores() {
        return List.copyOf(scores.values());
    }

    Optional<RoleScore> find(String id) {
        return Optional.ofNullable(scores.get(id));
    }

    /** The probability that somebody takes part in either role, by the sentence alone. */
    public double share(String id) {
        return find(id).map(RoleScore::most).orElse(0.0);
    }

    /** Who acts by the sentence alone; of several the likeliest. */
    Optional<RoleScore> findActor() {
        return actor;
    }

    /** Who is acted upon by the sentence alone; of several the likeliest. */
    Optional<RoleScore> findRecipient() {
        return recipient;
    }

    boolean hasCast() {
        return actor.isPresent() || recipient.isPresent();
    }

    Role roleOf(String id) {
        RoleScore score = scores.get(id);
        if (score == null) {
            return Role.NONE;
        }
        return score.isActor() ? Role.ACTOR : score.isRecipient() ? Role.RECIPIENT : Role.NONE;
    }
}
