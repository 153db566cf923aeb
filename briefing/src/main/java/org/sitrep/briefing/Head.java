// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sitrep.briefing.coverage.Coverage;
import org.sitrep.briefing.page.Days;

/** What a brief says of the reports it is about. */
record Head(Coverage coverage, Scope scope) {

    /** More names than these tell a reader nothing. */
    private static final int MOST_PUBLISHERS = 8;

    List<String> lines() {
        List<String> head = new ArrayList<>();
        head.add("Period: "
                + coverage.period()
                        .map(period -> Days.range(period.first(), period.last()))
                        .orElse("unknown"));
        head.add("Reports: " + coverage.reports().size() + copies());
        head.add("Publishers: " + publishers());
        scope.known().ifPresent(known -> head.add("Only what is new or changed since " + Days.shortDay(known.day())));
        return head;
    }

    private String copies() {
        long origins = coverage.reports().stream()
                .map(report -> report.placement().origin())
                .distinct()
                .count();
        long copies = coverage.reports().size() - origins;
        return switch ((int) copies) {
            case 0 -> "";
            case 1 -> ", 1 of them a copy of another";
            default -> ", " + copies + " of them copies of others";
        };
    }

    private String publishers() {
        TreeSet<String> names = coverage.reports().stream()
                .flatMap(report -> report.publisher().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (names.isEmpty()) {
            return "not named";
        }
        return names.size() <= MOST_PUBLISHERS
                ? String.join(", ", names)
                : names.stream().limit(MOST_PUBLISHERS).collect(Collectors.joining(", ")) + " and "
                        + (names.size() - MOST_PUBLISHERS) + " others";
    }
}
