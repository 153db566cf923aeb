// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.intake.html.date.written.WrittenTime;
import org.sitrep.intake.html.live.Timestamps.Timestamp;

/** Elements side by side, each with a time. */
record EntryGroup(List<Member> members) {

    /** @param stamp the element that bears the time */
    record Member(Element element, Element stamp, WrittenTime time) {}

    static final int FEWEST = 4;
    private static final int MOST = 500;

    /** How many elements up from a time an entry is looked for. */
    private static final int REACH = 10;

    EntryGroup {
        members = List.copyOf(members);
    }

    /** The group on a page that has the most text. */
    static Optional<EntryGroup> find(Document page) {
        List<Timestamp> stamps = Timestamps.in(page);
        if (stamps.size() < FEWEST) {
            return Optional.empty();
        }
        IdentityHashMap<Element, Map<Element, Member>> byParent = new IdentityHashMap<>();
        List<EntryGroup> groups = new ArrayList<>();
        stamps.forEach(stamp -> climb(stamp, byParent));
        byParent.forEach((parent, members) -> groups.add(alike(parent, members)));
        return groups.stream()
                .filter(group -> group.members.size() >= FEWEST)
                .max(Comparator.comparingInt(EntryGroup::textLength)
                        .thenComparingInt(group -> group.members.size())
                        .thenComparingInt(EntryGroup::depth));
    }

    /** Notes the elements around a time with those around them. */
    private static void climb(Timestamp stamp, IdentityHashMap<Element, Map<Element, Member>> byParent) {
        Element child = stamp.element();
        for (int i = 0; i < REACH && !child.nameIs("body"); i++) {
            Element parent = child.parent();
            if (parent == null) {
                return;
            }
            byParent.computeIfAbsent(parent, element -> new IdentityHashMap<>())
                    .putIfAbsent(child, new Member(child, stamp.element(), stamp.time()));
            child = parent;
        }
    }

    /** Those of the same kind as most, in the order of the page. */
    private static EntryGroup alike(Element parent, Map<Element, Member> members) {
        Map<String, Integer> counts = new TreeMap<>();
        members.keySet().forEach(element -> counts.merge(element.normalName(), 1, Integer::sum));
        String most = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        return new EntryGroup(parent.children().stream()
                .filter(child -> child.nameIs(most))
                .flatMap(child -> Optional.ofNullable(members.get(child)).stream())
                .limit(MOST)
                .toList());
    }

    private int depth() {
        return members.getFirst().element().parents().size();
    }

    private int textLength() {
        return members.stream()
                .mapToInt(member -> member.element().text().length())
                .sum();
    }
}
