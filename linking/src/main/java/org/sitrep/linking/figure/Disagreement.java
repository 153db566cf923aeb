// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether values of one day from different origins exclude one another. */
final class Disagreement {

    private Disagreement() {}

    static boolean among(List<Figure.Value> values) {
        Map<Optional<LocalDate>, List<Figure.Value>> byDay = new HashMap<>();
        values.forEach(value ->
                byDay.computeIfAbsent(value.day(), day -> new ArrayList<>()).add(value));
        return byDay.values().stream().anyMatch(Disagreement::isAmong);
    }

    /** The extremes tell: whoever excludes anybody of another origin excludes one of those with the lowest top or the highest bottom. */
    private static boolean isAmong(List<Figure.Value> values) {
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean others = !values.get(i).origin().equals(values.get(j).origin());
                if (others && Bounds.of(values.get(i)).excludes(Bounds.of(values.get(j)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
