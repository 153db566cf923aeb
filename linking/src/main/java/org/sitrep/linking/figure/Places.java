// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.happening.Agreement;
import org.sitrep.linking.happening.Grounds;
import org.sitrep.record.place.PlacePrecision;

/** Parts the counts of a story by place: two towns that were hit are two happenings. */
final class Places {

    /** In kilometres, how far apart two places may lie that reports give for one happening. Set by hand. */
    private static final double NEAR = 60;

    private static final double KILOMETRES_A_DEGREE = 111.2;

    private Places() {}

    /**
     * Those without a town go with the largest part; but what one report tells of a town and of a region are two happenings, and so are a
     * dozen and a thousand.
     */
    static List<List<Count>> split(List<Count> counts) {
        Map<Site, List<Count>> parts = new LinkedHashMap<>();
        List<Count> open = new ArrayList<>();
        for (Count count : counts) {
            Optional<Site> town = town(count);
            town.ifPresentOrElse(
                    site -> parts.computeIfAbsent(nearest(parts, site).orElse(site), each -> new ArrayList<>())
                            .add(count),
                    () -> open.add(count));
        }
        if (parts.isEmpty()) {
            return List.of(open);
        }
        List<Count> largest =
                parts.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
        Set<Long> told = largest.stream().map(Count::number).collect(Collectors.toSet());
        List<Count> placed = List.copyOf(largest);
        List<Count> others = new ArrayList<>();
        for (Count count : open) {
            Optional<Site> elsewhere = count.told().site().filter(site -> told.contains(count.number()));
            List<Count> rest = placed.stream().anyMatch(count::isOutOfProportion) ? others : largest;
            elsewhere
                    .map(site -> parts.computeIfAbsent(site, each -> new ArrayList<>()))
                    .orElse(rest)
                    .add(count);
        }
        return Stream.concat(parts.values().stream(), Stream.of(others))
                .filter(part -> !part.isEmpty())
                .map(List::copyOf)
                .toList();
    }

    /** Where it happened: the town most counts give. */
    static Optional<Site> find(List<Count> counts) {
        Map<Site, Integer> sites = new LinkedHashMap<>();
        counts.forEach(count -> town(count).ifPresent(site -> sites.merge(site, 1, Integer::sum)));
        return sites.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .or(() -> counts.stream()
                        .flatMap(count -> count.told().site().stream())
                        .findFirst());
    }

    static boolean isOneTown(Optional<Site> one, Optional<Site> other) {
        boolean town = one.filter(Grounds::isClose).isPresent()
                && other.filter(Grounds::isClose).isPresent();
        return town && Grounds.compare(one, other) == Agreement.SAME;
    }

    private static Optional<Site> town(Count count) {
        return count.told().site().filter(site -> site.precision() == PlacePrecision.CITY);
    }

    private static Optional<Site> nearest(Map<Site, List<Count>> parts, Site site) {
        return parts.keySet().stream()
                .filter(known -> distance(known, site) <= NEAR)
                .findFirst();
    }

    /** On a plane, which is near enough for what is near. */
    private static double distance(Site one, Site other) {
        double north = one.latitude() - other.latitude();
        double east = (one.longitude() - other.longitude()) * Math.cos(Math.toRadians(one.latitude()));
        return Math.hypot(north, east) * KILOMETRES_A_DEGREE;
    }
}
