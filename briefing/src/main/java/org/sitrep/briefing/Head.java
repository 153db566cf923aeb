// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.briefing.coverage.Coverage;
import org.sitrep.briefing.coverage.Passages;
import org.sitrep.briefing.page.Days;

/** What a brief says of the reports it is about. */
record Head(Coverage coverage, Passages passages, Scope scope) {

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

    /** The first report of each family of publishers tells how it writes its name. */
    private String publishers() {
        Map<String, Long> families = new TreeMap<>();
        coverage.reports()
                .forEach(report ->
                        report.publisher().ifPresent(family -> families.putIfAbsent(family, report.number())));
        if (families.isEmpty()) {
            return "not named";
        }
        String names = families.entrySet().stream()
                .limit(MOST_PUBLISHERS)
                .map(family -> passages.report(family.getValue()).publisher().orElse(family.getKey()))
                .collect(Collectors.joining(", "));
        int others = families.size() - MOST_PUBLISHERS;
        return others > 0 ? names + " and " + others + " others" : names;
    }
}
