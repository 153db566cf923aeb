// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.happening;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses among what several tell. */
final class MostTold {

    private MostTold() {}

    /** The one told most often, then the first. */
    static <T> Optional<T> of(List<T> told) {
        return least(told, MostTold.mostOften());
    }

    /** Of the least by an order the one told most often, then the first. */
    static <T> Optional<T> first(List<T> told, Comparator<? super T> order) {
        return least(told, Map.Entry.<T, Integer>comparingByKey(order).thenComparing(mostOften()));
    }

    private static <T> Comparator<Map.Entry<T, Integer>> mostOften() {
        return Map.Entry.<T, Integer>comparingByValue().reversed();
    }

    /** @param order of those told, each with how often it is */
    private static <T> Optional<T> least(List<T> told, Comparator<Map.Entry<T, Integer>> order) {
        if (told.size() <= 1) {
            return told.stream().findFirst();
        }
        Map<T, Integer> times = new LinkedHashMap<>();
        told.forEach(each -> times.merge(each, 1, Integer::sum));
        return times.entrySet().stream().min(order).map(Map.Entry::getKey);
    }
}
