// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.tagger;

import java.util.List;

/** What the two tags before a word say of its own: weights, one a tag, for each pair of tags. Immutable and thread-safe. */
final class TagHistory {

    private static final String NONE = "NA";

    private final int tags;
    private final float[] weights;
    private final float[] factors;

    TagHistory(TaggerModel model) {
        tags = model.tags().size();
        weights = new float[(tags + 1) * (tags + 1) * tags];
        factors = new float[weights.length];
        for (int earlier = 0; earlier <= tags; earlier++) {
            for (int previous = 0; previous <= tags; previous++) {
                fill(model, earlier, previous);
            }
        }
    }

    private void fill(TaggerModel model, int earlier, int previous) {
        String tag = name(model.tags(), previous);
        float[] sum = model.zeros();
        model.add(model.row(Template.PREVIOUS_TAGS.piece(), name(model.tags(), earlier) + "!" + tag), sum);
        model.add(model.row(Template.PREVIOUS_TAG.piece(), tag), sum);
        int at = offset(earlier, previous);
        for (int i = 0; i < tags; i++) {
            weights[at + i] = sum[i];
            factors[at + i] = (float) Math.exp(sum[i]);
        }
    }

    private String name(List<String> names, int tag) {
        return tag == none() ? NONE : names.get(tag);
    }

    /** The number that stands for the tag before the first word. */
    int none() {
        return tags;
    }

    /** Where the weights of a pair of tags begin. */
    int offset(int earlier, int previous) {
        return (earlier * (tags + 1) + previous) * tags;
    }

    float weight(int at, int tag) {
        return weights[at + tag];
    }

    /** The sum over all tags of what the word's own factors make of those of the pair. */
    float total(int at, float[] own) {
        float even = 0;
        float odd = 0;
        for (int tag = 0; tag + 1 < tags; tag += 2) {
            even += factors[at + tag] * own[tag];
            odd += factors[at + tag + 1] * own[tag + 1];
        }
        return even + odd + (tags % 2 == 0 ? 0 : factors[at + tags - 1] * own[tags - 1]);
    }
}
