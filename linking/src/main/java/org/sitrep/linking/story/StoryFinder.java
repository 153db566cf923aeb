// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Finds the story that a report belongs to, among those of the reports that it is most like. */
public final class StoryFinder {

    /** A report of a new story is likelier than one of the best old story below this; set on development data. */
    private static final double LEAST = 0.5;

    private final StoryModel model;

    public StoryFinder(StoryModel model) {
        this.model = model;
    }

    /** A report's likeness to another, and the story of that. */
    public record Likelihood(String story, Likeness likeness) {}

    /**
     * The story, or empty where it is a new one. A story is as near as the mean of its nearest report and the average of all, those left out
     * counting nothing: it takes more than one report to draw another into a large story.
     *
     * @param sizes how many reports each story has
     */
    public Optional<String> find(List<Likelihood> compared, ToIntFunction<String> sizes) {
        Map<String, List<Double>> byStory = new TreeMap<>();
        for (Likelihood one : compared) {
            byStory.computeIfAbsent(one.story(), story -> new ArrayList<>()).add(model.probability(one.likeness()));
        }
        Optional<String> best = Optional.empty();
        double nearest = LEAST;
        for (Map.Entry<String, List<Double>> entry : byStory.entrySet()) {
            double near = nearness(entry.getValue(), sizes.applyAsInt(entry.getKey()));
            if (near > nearest) {
                nearest = near;
                best = Optional.of(entry.getKey());
            }
        }
        return best;
    }

    private static double nearness(List<Double> probabilities, int size) {
        double most =
                probabilities.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double sum = probabilities.stream().mapToDouble(Double::doubleValue).sum();
        return (most + sum / Math.max(1, size)) / 2;
    }
}
