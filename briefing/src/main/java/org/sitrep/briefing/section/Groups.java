// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.briefing.page.Days;
import org.sitrep.briefing.page.Group;
import org.sitrep.briefing.page.Line;
import org.sitrep.record.time.Interval;

/** Puts lines under common headings. */
final class Groups {

    private Groups() {}

    /** One group per heading, in the order of their first items. */
    static <T> List<Group> list(List<T> items, Function<T, String> heading, Function<T, Line> line) {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        items.forEach(item -> groups.computeIfAbsent(heading.apply(item), h -> new ArrayList<>())
                .add(line.apply(item)));
        return groups.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The heading for what happens on some days. */
    static String days(Optional<Interval> when) {
        return when.map(Days::range).orElse("No date given");
    }
}
