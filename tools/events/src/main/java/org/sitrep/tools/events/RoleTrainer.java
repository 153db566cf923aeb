// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.reading.event.EventScene;
import org.sitrep.reading.event.role.RoleCandidate;
import org.sitrep.reading.event.role.RoleFeatures;
import org.sitrep.reading.event.role.RoleFillers;
import org.sitrep.reading.event.role.RoleModel;
import org.sitrep.reading.event.trigger.TriggerMatch;
import org.sitrep.tools.learning.Multinomial;

/** Learns who acts and who is acted upon. */
final class RoleTrainer {

    private static final int RAREST = 2;
    private static final int ROUNDS = 5;
    private static final double RATE = 0.05;
    private static final double L1 = 0.02;
    private static final double L2 = 4;

    private final Multinomial examples = new Multinomial(RoleModel.OUTCOMES.size(), RAREST);

    void add(EventScene scene, GoldReport gold, double weight) {
        for (GoldEvent event : gold.events()) {
            OptionalInt token = scene.text().findTokenAt(event.anchor().start());
            if (token.isPresent()) {
                TriggerMatch match = scene.triggers().match(token.getAsInt(), event.type());
                add(scene, event, match, weight);
            }
        }
    }

    private void add(EventScene scene, GoldEvent event, TriggerMatch match, double weight) {
        RoleFillers rule = scene.cast(match);
        List<RoleCandidate> candidates = scene.candidates().list(match.anchor());
        Map<RoleCandidate, Integer> right = new HashMap<>();
        event.actors().forEach(who -> mark(scene, match, candidates, who, RoleModel.ACTOR, right));
        event.recipients().forEach(who -> mark(scene, match, candidates, who, RoleModel.RECIPIENT, right));
        for (RoleCandidate candidate : candidates) {
            boolean again = !right.containsKey(candidate)
                    && right.keySet().stream()
                            .anyMatch(other -> candidate.actor().isPresent()
                                    && candidate.actor().equals(other.actor()));
            if (!again) {
                RoleFeatures.of(scene.candidates(), match, rule, candidate, examples.index());
                BitSet outcome = new BitSet();
                outcome.set(right.getOrDefault(candidate, 0));
                examples.end(outcome, weight);
            }
        }
    }

    /** Marks the candidate who is meant: of those in the reader's words the highest in the tree, else the nearest of that name. */
    private static void mark(
            EventScene scene,
            TriggerMatch match,
            List<RoleCandidate> candidates,
            GoldParticipant who,
            int role,
            Map<RoleCandidate, Integer> right) {
        AnnotatedText text = scene.text();
        Optional<RoleCandidate> meant = candidates.stream()
                .filter(candidate -> who.isNamedBy(text, candidate) && !right.containsKey(candidate))
                .min(java.util.Comparator.comparingInt(candidate -> depth(text, candidate.head())));
        if (meant.isEmpty()) {
            meant = candidates.stream()
                    .filter(candidate -> who.isLike(candidate) && !right.containsKey(candidate))
                    .min(java.util.Comparator.comparingInt(candidate -> Math.abs(candidate.head() - match.anchor())));
        }
        meant.ifPresent(candidate -> right.put(candidate, role));
    }

    private static int depth(AnnotatedText text, int token) {
        int depth = 0;
        for (int at = token; text.head(at) != AnnotatedText.ROOT; at = text.head(at)) {
            depth++;
        }
        return depth;
    }

    Map<String, float[]> train() {
        return examples.train(ROUNDS, RATE, L1, L2);
    }
}
