// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place.sense;

import java.util.List;
import org.sitrep.gazetteer.Entry;
import org.sitrep.reading.learned.FeatureKeys;
import org.sitrep.reading.learned.Weights;

/**
 * Which of the places of a name is meant: a conditional logit model over {@link SenseFeatures}, its weights learned from LGL (Lieberman,
 * Samet and Sankaranarayanan 2010) and TR-News (Kamalloo and Rafiei 2018). Immutable.
 */
public final class SenseModel {

    /** Added to the log-odds of a place in the publisher's country. Set by hand, since the corpora do not name publishers. */
    private static final double HOME = 1;

    private final Weights weights;

    public SenseModel(Weights weights) {
        this.weights = weights;
    }

    public static SenseModel load() {
        return new SenseModel(Weights.load(SenseModel.class, "sense-weights.tsv.gz"));
    }

    /** How likely each place of the group is, in their order; they sum up to 1. */
    double[] probabilities(SenseFeatures features, NameGroup group, List<Entry> settled) {
        FeatureKeys keys = new FeatureKeys();
        double[] odds = new double[group.entries().size()];
        double all = 0;
        for (int i = 0; i < odds.length; i++) {
            keys.clear();
            features.collect(group, group.entries().get(i), settled, keys);
            odds[i] = Math.exp(
                    weights.sum(keys) + (features.isAtHome(group.entries().get(i)) ? HOME : 0));
            all += odds[i];
        }
        for (int i = 0; i < odds.length; i++) {
            odds[i] /= all;
        }
        return odds;
    }
}
