// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.linking.evidence.Placement;

/** The places that reports get when all are linked once more, in memory: only those that are other ones in the end are kept. */
final class NewPlaces implements Places {

    private final Map<Long, Placement> places = new TreeMap<>();
    private final Map<String, List<Long>> byOrigin = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<Long, String> people = new HashMap<>();

    @Override
    public Map<Long, Placement> of(Collection<Long> reports) {
        Map<Long, Placement> found = new HashMap<>();
        reports.forEach(report -> find(report).ifPresent(place -> found.put(report, place)));
        return found;
    }

    private Optional<Placement> find(long report) {
        return Optional.ofNullable(places.get(report));
    }

    @Override
    public List<Long> ofOrigin(String origin, long before) {
        return List.copyOf(byOrigin.getOrDefault(origin, List.of()));
    }

    @Override
    public int sizeOf(String story, long before) {
        return sizes.getOrDefault(story, 0);
    }

    @Override
    public List<Long> ofStory(String story) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue().story().equals(story))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void open(long report, Placement placement, String known) {
        places.put(report, placement);
        byOrigin.computeIfAbsent(placement.origin(), origin -> new ArrayList<>())
                .add(report);
        sizes.merge(placement.story(), 1, Integer::sum);
    }

    @Override
    public void replace(long report, Placement placement, String known) {
        find(report).ifPresent(before -> {
            byOrigin.computeIfPresent(before.origin(), (origin, reports) -> without(report, reports));
            sizes.merge(before.story(), -1, Integer::sum);
        });
        open(report, placement, known);
    }

    @Override
    public void move(long report, Placement placement, String author, String known) {
        replace(report, placement, known);
        people.put(report, author);
    }

    private static List<Long> without(long report, List<Long> reports) {
        return new ArrayList<>(reports.stream().filter(each -> each != report).toList());
    }

    /** Those that are not the ones that are known take their place. */
    void compareWith(KnownPlaces known, String time) {
        Map<Long, Placement> before = known.all();
        places.forEach((report, place) -> {
            if (!place.equals(before.get(report))) {
                known.move(report, place, people.getOrDefault(report, KnownPlaces.PROGRAM), time);
            }
        });
    }
}
