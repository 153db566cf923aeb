// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.reading.event.trigger.TriggerMatch;

/**
 * An event with those who may take part in it by its sentence alone.
 *
 * @param scores one for each actor at most
 */
public record ScoredEvent(TriggerMatch match, List<RoleScore> scores) {

    public ScoredEvent {
        scores = List.copyOf(scores);
    }

    Optional<RoleScore> find(String actor) {
        return scores.stream().filter(score -> score.actor().equals(actor)).findFirst();
    }

    /** The probability that somebody takes part in either role, by the sentence alone. */
    public double share(String actor) {
        return find(actor).map(RoleScore::most).orElse(0.0);
    }

    Optional<RoleScore> findActor() {
        return scores.stream().filter(RoleScore::isActor).max(Comparator.comparingDouble(RoleScore::acts));
    }

    Optional<RoleScore> findRecipient() {
        return scores.stream().filter(RoleScore::isRecipient).max(Comparator.comparingDouble(RoleScore::receives));
    }

    /** "A" for somebody who acts, "R" for somebody acted upon, "-" for others. */
    String roleOf(String actor) {
        Optional<RoleScore> score = find(actor);
        if (score.isEmpty()) {
            return "-";
        }
        return score.get().isActor() ? "A" : score.get().isRecipient() ? "R" : "-";
    }
}
