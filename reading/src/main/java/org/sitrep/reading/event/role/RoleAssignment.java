// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.role;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.sitrep.reading.learned.FeatureKeys;

/**
 * Deals the roles of an event: the likeliest doer and receiver, and others where they are likely too. Nobody acts whom the grammar rules out.
 * Not thread-safe.
 */
public final class RoleAssignment {

    /**
     * The likeliest one has a role from this share on. It is low, since nine events in ten have a doer and eight a receiver; of .1, .2 and .35 it
     * gives the best F1 of participants and of whole lines (docs/quality.md).
     */
    private static final double FIRST = 0.2;

    /** Another one has the same role from this share on. */
    private static final double NEXT = 0.5;

    private final DiscourseRoles discourse;
    private final DiscourseModel model;
    private final FeatureKeys features = new FeatureKeys();

    public RoleAssignment(DiscourseRoles discourse, DiscourseModel model) {
        this.discourse = discourse;
        this.model = model;
    }

    public RoleFillers assign(ScoredEvent event) {
        Map<String, double[]> shares = new LinkedHashMap<>();
        for (String id : discourse.list(event)) {
            shares.put(id, model.probabilities(discourse, event, discourse.actor(id), features));
        }
        RoleFillers cast = new RoleFillers(new LinkedHashSet<>(), new LinkedHashSet<>());
        pick(shares, RoleModel.ACTOR, id -> event.mayAct(id) && isRather(shares.get(id)), cast.actors());
        pick(shares, RoleModel.RECIPIENT, id -> event.mayReceive(id) && !cast.actors().contains(id), cast.recipients());
        return cast;
    }

    private static boolean isRather(double[] shares) {
        return shares[RoleModel.ACTOR] >= shares[RoleModel.RECIPIENT];
    }

    /** Adds those who have a role, in the order in which the sentence names them. */
    private static void pick(Map<String, double[]> shares, int role, Predicate<String> may, Set<String> taken) {
        List<String> likeliest = shares.keySet().stream()
                .filter(may)
                .sorted(Comparator.comparingDouble((String id) -> shares.get(id)[role]).reversed())
                .toList();
        Set<String> picked = new HashSet<>();
        for (String id : likeliest) {
            if (shares.get(id)[role] >= (picked.isEmpty() ? FIRST : NEXT)) {
                picked.add(id);
            }
        }
        shares.keySet().stream().filter(picked::contains).forEach(taken::add);
    }
}
