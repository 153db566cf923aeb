// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.places;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.reading.place.sense.Resolver;
import org.sitrep.reading.place.toponym.Candidate;

/** Counts of toponyms found and resolved: exact spans, and the share of recognised ones within 161 km. Not thread-safe. */
final class PlaceScores {

    private int gold;
    private int goldPlaced;
    private int predicted;
    private int exact;
    private int recognised;
    private int right;
    private int placed;

    void add(GoldDocument document, List<Candidate> candidates, List<Optional<Resolver.Sense>> senses) {
        gold += document.toponyms().size();
        goldPlaced += (int) document.toponyms().stream()
                .filter(toponym -> toponym.point().isPresent())
                .count();
        predicted += candidates.size();
        for (int i = 0; i < candidates.size(); i++) {
            Optional<GoldDocument.GoldToponym> found =
                    document.find(candidates.get(i).range());
            Optional<Resolver.Sense> sense = senses.get(i);
            exact += found.isPresent() ? 1 : 0;
            Optional<GoldDocument.Point> point = found.flatMap(GoldDocument.GoldToponym::point);
            recognised += point.isPresent() ? 1 : 0;
            placed += sense.isPresent() && (found.isEmpty() || point.isPresent()) ? 1 : 0;
            boolean near = point.isPresent()
                    && sense.filter(s -> TrainPlaces.isNear(s.entry(), point.get()))
                            .isPresent();
            right += near ? 1 : 0;
        }
    }

    void add(PlaceScores other) {
        gold += other.gold;
        goldPlaced += other.goldPlaced;
        predicted += other.predicted;
        exact += other.exact;
        recognised += other.recognised;
        right += other.right;
        placed += other.placed;
    }

    @Override
    public String toString() {
        double precision = (double) exact / predicted;
        double recall = (double) exact / gold;
        double endPrecision = (double) right / placed;
        double endRecall = (double) right / goldPlaced;
        return String.format(
                Locale.ROOT,
                "exact P %.3f R %.3f F1 %.3f; within 161 km %.3f of those; end to end P %.3f R %.3f F1 %.3f",
                precision,
                recall,
                2 * precision * recall / (precision + recall),
                (double) right / recognised,
                endPrecision,
                endRecall,
                2 * endPrecision * endRecall / (endPrecision + endRecall));
    }
}
