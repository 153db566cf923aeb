// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the paragraphs that a publisher puts before or behind every report, such as what it says about itself.
 *
 * <p>It learns while it is asked: a paragraph is left out from the third of a publisher's reports on that it stands in, so what is left out depends on what
 * came before. A report that comes again while it is remembered, known by its title, is treated as it was before. Thread-safe.
 */
public final class RecurringLines {

    /** Publishers, the latest; further ones are forgotten. */
    private static final int PUBLISHERS = 500;

    /** Reports of each, the latest. */
    private static final int REPORTS = 30;

    /** Other reports that a paragraph must have stood in. */
    private static final int OTHERS = 2;

    /** Paragraphs from either end that are looked at. */
    private static final int EDGE = 4;

    /** In characters; longer paragraphs tell something. */
    private static final int LONGEST = 400;

    private final Map<String, Map<String, Seen>> byPublisher = latest(PUBLISHERS);

    private record Seen(Set<Integer> lines, Set<Integer> dropped) {}

    private static <V> Map<String, V> latest(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The paragraphs of a report without those that recur; all of them where all do. */
    public synchronized List<String> without(String publisher, String title, List<String> paragraphs) {
        Map<String, Seen> reports = byPublisher.computeIfAbsent(publisher, name -> latest(REPORTS));
        Set<Integer> dropped = reports.computeIfAbsent(title, name -> seen(reports, edges(paragraphs)))
                .dropped();
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!isEdge(i, paragraphs) || !dropped.contains(paragraphs.get(i).hashCode())) {
                rest.add(paragraphs.get(i));
            }
        }
        return rest.isEmpty() ? paragraphs : List.copyOf(rest);
    }

    private static Seen seen(Map<String, Seen> before, Set<Integer> lines) {
        Map<Integer, Integer> counts = new HashMap<>();
        before.values().forEach(report -> report.lines().forEach(line -> counts.merge(line, 1, Integer::sum)));
        Set<Integer> dropped = new LinkedHashSet<>(lines);
        dropped.removeIf(line -> counts.getOrDefault(line, 0) < OTHERS);
        return new Seen(lines, Set.copyOf(dropped));
    }

    private static Set<Integer> edges(List<String> paragraphs) {
        Set<Integer> lines = new LinkedHashSet<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (isEdge(i, paragraphs)) {
                lines.add(paragraphs.get(i).hashCode());
            }
        }
        return Set.copyOf(lines);
    }

    private static boolean isEdge(int i, List<String> paragraphs) {
        return (i < EDGE || i >= paragraphs.size() - EDGE) && paragraphs.get(i).length() < LONGEST;
    }
}
