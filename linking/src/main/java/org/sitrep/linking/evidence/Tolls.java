// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Chooses, among all counts of one sort of harm in a report, the one of each attack, place, group and source: the highest, which holds the
 * others.
 */
final class Tolls {

    private Tolls() {}

    /** Sorts of people that a count of all may name instead: "12 civilians were killed". */
    private static final Set<String> ALL = Set.of("child", "civilian", "woman");

    static List<FigureEvidence> select(List<FigureEvidence> counts) {
        List<FigureEvidence> highest =
                highest(counts.stream().map(count -> ungrouped(count, counts)).toList());
        return highest.stream()
                .sorted(Comparator.comparingInt(count -> count.words().start()))
                .filter(count -> highest.stream().noneMatch(other -> holds(other, count)))
                .toList();
    }

    private static List<FigureEvidence> highest(List<FigureEvidence> counts) {
        List<FigureEvidence> highest = new ArrayList<>();
        for (FigureEvidence count : counts) {
            int known = find(highest, count);
            if (known < 0) {
                highest.add(count);
            } else {
                highest.set(known, higher(highest.get(known), count));
            }
        }
        return highest;
    }

    private static int find(List<FigureEvidence> counts, FigureEvidence count) {
        for (int i = 0; i < counts.size(); i++) {
            if (isOfOneSort(counts.get(i), count)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOfOneSort(FigureEvidence one, FigureEvidence other) {
        return one.who().equals(other.who())
                && one.site().map(Site::key).equals(other.site().map(Site::key))
                && one.by().map(Party::key).equals(other.by().map(Party::key))
                && !one.isBesides(other);
    }

    /** "Two children died" counts all who died where the report has no higher number of them. */
    private static FigureEvidence ungrouped(FigureEvidence count, List<FigureEvidence> counts) {
        boolean part = count.who().isPresent()
                && counts.stream()
                        .anyMatch(other -> other.who().isEmpty()
                                && !count.isBesides(other)
                                && amount(other).compareTo(amount(count)) > 0);
        boolean all = count.who().filter(ALL::contains).isPresent() && !part;
        return all ? count.ofAll() : count;
    }

    private static FigureEvidence higher(FigureEvidence one, FigureEvidence other) {
        int order = amount(one).compareTo(amount(other));
        boolean keep = order > 0 || order == 0 && (one.written() || !other.written());
        return keep ? one : other;
    }

    /** Whether one makes the other superfluous: of the same people at the same place, and higher, or as high and on somebody's word. */
    private static boolean holds(FigureEvidence one, FigureEvidence other) {
        if (one.equals(other) || !one.who().equals(other.who())) {
            return false;
        }
        int order = amount(one).compareTo(amount(other));
        boolean number = one.written() && !other.written() && order >= 0;
        boolean placed = other.site().isEmpty() || one.site().equals(other.site());
        boolean higher = order > 0 && other.by().isEmpty();
        boolean part = placed && (higher || order == 0 && isTwin(one, other));
        return number || part && !one.isBesides(other);
    }

    /** Of two that say the same the one on somebody's word is kept, else the first. */
    private static boolean isTwin(FigureEvidence one, FigureEvidence other) {
        boolean firmer = one.by().isPresent() && other.by().isEmpty();
        boolean alike = one.by().isPresent() == other.by().isPresent();
        return firmer || alike && one.words().start() < other.words().start();
    }

    private static BigDecimal amount(FigureEvidence count) {
        return count.value().or(count::low).or(count::high).orElse(BigDecimal.ZERO);
    }
}
