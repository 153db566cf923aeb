// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sitrep.reading.event.role.RoleFillers;
import org.sitrep.reading.event.role.RoleModel;
import org.sitrep.reading.event.role.ScoredEvent;
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

    /**
     * Somebody whom the sentence does not name acts from this share on. By hand, higher than {@link #FIRST}: below it about half are not the
     * doer, and one invented is worse than one left out.
     */
    private static final double INFERRED = 0.3;

    /** Another one has the same role from this share on. */
    private static final double NEXT = 0.5;

    private final DiscourseRoles discourse;
    private final DiscourseModel model;
    private final FeatureKeys features = new FeatureKeys();

    public RoleAssignment(DiscourseRoles discourse, DiscourseModel model) {
        this.discourse = discourse;
        this.model = model;
    }

    private record Share(String id, double acts, double receives) {

        double likelihood(int role) {
            return role == RoleModel.ACTOR ? acts : receives;
        }
    }

    public RoleFillers assign(ScoredEvent event) {
        List<Share> shares = new ArrayList<>();
        for (String id : discourse.list(event)) {
            double[] given = model.probabilities(discourse, event, discourse.actor(id), features);
            shares.add(new Share(id, given[RoleModel.ACTOR], given[RoleModel.RECIPIENT]));
        }
        RoleFillers cast = new RoleFillers(new LinkedHashSet<>(), new LinkedHashSet<>());
        pick(
                shares,
                RoleModel.ACTOR,
                share -> event.mayAct(share.id())
                        && share.acts() >= share.receives()
                        && (event.names(share.id()) || share.acts() >= INFERRED),
                cast.actors());
        pick(
                shares,
                RoleModel.RECIPIENT,
                share -> event.mayReceive(share.id()) && !cast.actors().contains(share.id()),
                cast.recipients());
        leaveOneOfPhrase(event, cast);
        return cast;
    }

    /**
     * A phrase takes part once: "Danish" not beside the "Danish troops" that it describes, in either role; nor the "ministers" beside the countries
     * of "Danish and Norwegian ministers".
     */
    private void leaveOneOfPhrase(ScoredEvent event, RoleFillers cast) {
        for (Set<String> holders : List.of(cast.actors(), cast.recipients())) {
            for (String holder : List.copyOf(holders)) {
                Set<String> same = describing(event, holder, holders);
                Set<String> all = describing(event, holder, cast.actors());
                all.addAll(describing(event, holder, cast.recipients()));
                if (same.size() > 1) {
                    holders.remove(holder);
                } else {
                    cast.actors().removeAll(all);
                    cast.recipients().removeAll(all);
                }
            }
        }
    }

    /** Those whose names stand before the noun that names somebody. */
    private Set<String> describing(ScoredEvent event, String holder, Set<String> ids) {
        Set<String> describing = new HashSet<>();
        event.find(holder)
                .ifPresent(score -> ids.stream()
                        .filter(id -> !id.equals(holder))
                        .filter(id -> event.find(id)
                                .filter(other -> discourse.context().isPremodifier(other.head(), score.head()))
                                .isPresent())
                        .forEach(describing::add));
        return describing;
    }

    /** Adds those who have a role, in the order in which the sentence names them. */
    private static void pick(List<Share> shares, int role, Predicate<Share> may, Set<String> taken) {
        List<Share> likeliest = shares.stream()
                .filter(may)
                .sorted(Comparator.comparingDouble((Share share) -> share.likelihood(role))
                        .reversed())
                .toList();
        Set<String> picked = new HashSet<>();
        for (Share share : likeliest) {
            if (share.likelihood(role) >= (picked.isEmpty() ? FIRST : NEXT)) {
                picked.add(share.id());
            }
        }
        shares.stream().map(Share::id).filter(picked::contains).forEach(taken::add);
    }
}
