// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.places;

import java.util.ArrayList;
import java.util.List;

/** Prints what models find in documents they have not learned from. */
final class CrossValidation {

    private static final int PARTS = 5;

    private CrossValidation() {}

    static void print(TrainPlaces training, List<List<GoldDocument>> corpora) {
        List<PlaceScores> sums =
                corpora.stream().map(corpus -> new PlaceScores()).toList();
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            List<GoldDocument> learned = TrainPlaces.balanced(
                    corpora.stream().map(corpus -> part(corpus, left, false)).toList());
            for (int i = 0; i < corpora.size(); i++) {
                sums.get(i).add(training.measure(learned, part(corpora.get(i), part, true)));
            }
        }
        for (int i = 0; i < corpora.size(); i++) {
            System.out.println("corpus " + (i + 1) + ", learned from four fifths: " + sums.get(i));
        }
        for (int i = 0; corpora.size() > 1 && i < corpora.size(); i++) {
            List<GoldDocument> others = new ArrayList<>();
            for (int j = 0; j < corpora.size(); j++) {
                others.addAll(i == j ? List.of() : corpora.get(j));
            }
            System.out.println(
                    "corpus " + (i + 1) + ", learned from the others: " + training.measure(others, corpora.get(i)));
        }
    }

    private static List<GoldDocument> part(List<GoldDocument> corpus, int part, boolean inside) {
        List<GoldDocument> chosen = new ArrayList<>();
        for (int i = 0; i < corpus.size(); i++) {
            if ((i % PARTS == part) == inside) {
                chosen.add(corpus.get(i));
            }
        }
        return chosen;
    }
}
