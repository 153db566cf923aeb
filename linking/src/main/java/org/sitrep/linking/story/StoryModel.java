// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.story;

import java.util.EnumMap;
import java.util.Map;
import org.sitrep.lexicon.Table;

/**
 * How likely two reports are of one story: logistic regression over their {@link Likeness}.
 *
 * @param bias what stands before any likeness
 */
public record StoryModel(double bias, Map<Likeness.Measure, Double> weights) {

    public StoryModel {
        weights = Map.copyOf(weights);
    }

    /** As learned on reports of known stories. */
    public static StoryModel load() {
        Map<Likeness.Measure, Double> weights = new EnumMap<>(Likeness.Measure.class);
        double bias = 0;
        for (Table.Row row : Table.load(StoryModel.class, "story-model.tsv").rows()) {
            double weight = Double.parseDouble(row.get("weight"));
            if (row.get("measure").equals("BIAS")) {
                bias = weight;
            } else {
                weights.put(Likeness.Measure.valueOf(row.get("measure")), weight);
            }
        }
        return new StoryModel(bias, weights);
    }

    double probability(Likeness likeness) {
        double sum = bias;
        for (Map.Entry<Likeness.Measure, Double> entry : weights.entrySet()) {
            sum += entry.getValue() * likeness.value(entry.getKey());
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
