// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses, among all counts of one sort of harm in a report, the one of each place, group and source: the highest, which holds the others. */
final class Tolls {

    private Tolls() {}

    private record Key(Optional<String> who, Optional<String> site, Optional<String> by) {}

    static List<FigureEvidence> select(List<FigureEvidence> counts) {
        List<FigureEvidence> settled = counts.stream().map(count -> ungrouped(count, counts)).toList();
        Map<Key, FigureEvidence> highest = new HashMap<>();
        for (FigureEvidence count : settled) {
            Key key = new Key(count.who(), count.site().map(Site::key), count.by().map(Party::key));
            highest.merge(key, count, Tolls::higher);
        }
        List<FigureEvidence> chosen = new ArrayList<>();
        highest.values().stream()
                .sorted(Comparator.comparingInt(count -> count.words().start()))
                .filter(count -> highest.values().stream().noneMatch(other -> holds(other, count)))
                .forEach(chosen::add);
        return chosen;
    }

    /** "Two children died" counts all who died where the report has no higher number. */
    private static FigureEvidence ungrouped(FigureEvidence count, List<FigureEvidence> counts) {
        boolean part = count.who().isPresent()
                && counts.stream()
                        .anyMatch(other -> other.who().isEmpty() && amount(other).compareTo(amount(count)) > 0);
        boolean all = count.who().filter(who -> who.equals("child") || who.equals("woman")).isPresent() && !part;
        return all ? withoutGroup(count) : count;
    }

    private static FigureEvidence withoutGroup(FigureEvidence count) {
        return new FigureEvidence(
                count.words(),
                count.sentence(),
                count.effect(),
                count.unit(),
                Optional.empty(),
                count.value(),
                count.low(),
                count.high(),
                count.comparator(),
                count.site(),
                count.by(),
                count.day(),
                count.written(),
                count.former());
    }

    private static FigureEvidence higher(FigureEvidence one, FigureEvidence other) {
        int order = amount(one).compareTo(amount(other));
        boolean keep = order > 0 || order == 0 && (one.written() || !other.written());
        return keep ? one : other;
    }

    /** Whether one makes the other superfluous: of the same people at the same place, and higher, or as high and on somebody's word. */
    private static boolean holds(FigureEvidence one, FigureEvidence other) {
        boolean same = one != other && one.who().equals(other.who());
        boolean placed = other.site().isEmpty() || one.site().equals(other.site());
        int order = amount(one).compareTo(amount(other));
        boolean weaker = !other.written() && one.written() || other.by().isEmpty();
        boolean over = order > 0 && weaker || order == 0 && (other.by().isEmpty() && one.by().isPresent() || one.words().start() < other.words().start() && one.by().isPresent() == other.by().isPresent());
        return same && placed && over;
    }

    private static BigDecimal amount(FigureEvidence count) {
        return count.value().or(count::low).or(count::high).orElse(BigDecimal.ZERO);
    }
}
