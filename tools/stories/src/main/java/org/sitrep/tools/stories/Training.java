// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.stories;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitrep.linking.story.Likeness;
import org.sitrep.linking.story.StoryModel;

/** Learns a model of stories from pairs. */
final class Training {

    private Training() {}

    static StoryModel model(List<Pair> pairs) {
        LogisticRegression fitted = LogisticRegression.fit(
                pairs.stream().map(Training::row).toList(),
                pairs.stream().map(Pair::together).toList());
        Map<Likeness.Measure, Double> weights = new EnumMap<>(Likeness.Measure.class);
        for (Likeness.Measure measure : Likeness.Measure.values()) {
            weights.put(measure, fitted.weight(weights.size()));
        }
        return new StoryModel(fitted.bias(), weights);
    }

    private static double[] row(Pair pair) {
        return Stream.of(Likeness.Measure.values())
                .mapToDouble(measure -> pair.likeness().value(measure))
                .toArray();
    }
}
