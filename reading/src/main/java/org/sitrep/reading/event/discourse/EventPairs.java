// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sitrep.reading.event.role.RoleContext;
import org.sitrep.reading.event.role.ScoredEvent;
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.reading.learned.FeatureSink;

/** The pairs of events in a report that may be mentions of one happening, and how probable it is that they are. */
public final class EventPairs {

    /** How many events of the kind back a mention may be of the same happening; keeps the cost of long reports linear. */
    private static final int WINDOW = 12;

    /**
     * Two events, the first before the second.
     *
     * @param between how many events of the kind stand between them
     */
    public record Pair(ScoredEvent first, ScoredEvent second, int between) {}

    /** An event that may be the same happening as another, with the probability that it is. */
    record Link(ScoredEvent other, double probability) {}

    private EventPairs() {}

    /** Those not too far apart and of one type or of types whose events are one affair. */
    public static List<Pair> list(List<ScoredEvent> events) {
        List<Pair> pairs = new ArrayList<>();
        for (int second = 0; second < events.size(); second++) {
            int between = 0;
            for (int first = second - 1; first >= 0 && between < WINDOW; first--) {
                if (DiscourseRoles.isKin(
                        events.get(first).match().trigger().type(),
                        events.get(second).match().trigger().type())) {
                    pairs.add(new Pair(events.get(first), events.get(second), between++));
                }
            }
        }
        return pairs;
    }

    /** Hands the features of a pair to the sink. */
    public static void describe(RoleContext context, Pair pair, FeatureSink sink) {
        PairFeatures.of(context, pair.first(), pair.second(), pair.between(), sink);
    }

    static void score(RoleContext context, PairModel model, List<ScoredEvent> events, Consumer<Scored> taker) {
        FeatureKeys features = new FeatureKeys();
        for (Pair pair : list(events)) {
            taker.accept(new Scored(
                    pair, model.probability(context, pair.first(), pair.second(), pair.between(), features)));
        }
    }

    record Scored(Pair pair, double probability) {}
}
