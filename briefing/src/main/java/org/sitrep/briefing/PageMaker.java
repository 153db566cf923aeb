// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.briefing.coverage.Passages;
import org.sitrep.briefing.draft.DraftGroup;
import org.sitrep.briefing.draft.DraftLine;
import org.sitrep.briefing.draft.DraftSection;
import org.sitrep.briefing.draft.Helping;
import org.sitrep.briefing.page.Brief;
import org.sitrep.briefing.page.Group;
import org.sitrep.briefing.page.Line;
import org.sitrep.briefing.page.Section;
import org.sitrep.linking.Situation;
import org.sitrep.record.Failure;

/** Makes a page of those lines that have come onto it, with the sources they cite and a count of what is left out. */
record PageMaker(
        List<String> head,
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
                head,
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
}
