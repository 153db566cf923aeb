// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.briefing.coverage.Coverage;
import org.sitrep.briefing.coverage.Passages;
import org.sitrep.briefing.draft.DraftGroup;
import org.sitrep.briefing.draft.DraftLine;
import org.sitrep.briefing.draft.DraftSection;
import org.sitrep.briefing.draft.Helping;
import org.sitrep.briefing.page.Brief;
import org.sitrep.briefing.page.Days;
import org.sitrep.briefing.page.Group;
import org.sitrep.briefing.page.Line;
import org.sitrep.briefing.page.Section;
import org.sitrep.linking.Situation;
import org.sitrep.record.Failure;

/** Makes a page of those lines that have come onto it, with the sources they cite and a count of what is left out. */
record PageMaker(
        Coverage coverage,
        Situation situation,
        Passages passages,
        Scope scope,
        List<Failure> failures,
        List<DraftSection> sections) {

    Brief make(List<Helping> helpings) {
        Sources sources = new Sources(passages);
        Map<Integer, List<Helping>> bySection = helpings.stream().collect(Collectors.groupingBy(Helping::section));
        List<Section> made = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            made.add(section(sections.get(i), bySection.getOrDefault(i, List.of()), sources));
        }
        return new Brief(
                head(),
                made,
                new Omissions(situation, scope).list(shown(helpings), stories(made)),
                sources.list(),
                failures.stream()
                        .map(failure -> failure.id() + ": " + failure.message())
                        .toList());
    }

    private static Section section(DraftSection draft, List<Helping> helpings, Sources sources) {
        List<Group> groups = new ArrayList<>();
        Map<Integer, List<Helping>> byGroup =
                new TreeMap<>(helpings.stream().collect(Collectors.groupingBy(Helping::group)));
        byGroup.forEach((index, ofGroup) -> {
            DraftGroup group = draft.groups().get(index);
            List<Line> lines = lines(group, ofGroup.stream())
                    .map(line -> line(line, sources))
                    .toList();
            groups.add(new Group(group.heading(), group.note(), lines));
        });
        return new Section(draft.id(), draft.title(), draft.nothing(), groups);
    }

    private static Stream<DraftLine> lines(DraftGroup group, Stream<Helping> helpings) {
        return helpings.flatMap(helping -> group.lines().subList(helping.from(), helping.to()).stream())
                .sorted(Comparator.comparing(line -> line.item().kind()));
    }

    private static Line line(DraftLine draft, Sources sources) {
        return new Line(
                draft.item(),
                draft.parts(),
                draft.citations().stream().map(sources::cite).toList(),
                draft.plot(),
                draft.spot());
    }

    private static int stories(List<Section> made) {
        return made.stream()
                .filter(section -> section.id().equals("stories"))
                .mapToInt(section -> section.groups().size())
                .sum();
    }

    private List<DraftLine> shown(List<Helping> helpings) {
        return helpings.stream()
                .flatMap(helping -> {
                    DraftGroup group = sections.get(helping.section()).groups().get(helping.group());
                    return group.lines().subList(helping.from(), helping.to()).stream();
                })
                .toList();
    }

    private List<String> head() {
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
        int most = 8;
        return names.size() <= most
                ? String.join(", ", names)
                : names.stream().limit(most).collect(Collectors.joining(", ")) + " and " + (names.size() - most)
                        + " others";
    }
}
