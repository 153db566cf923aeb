// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sitrep.briefing.page.Brief;
import org.sitrep.briefing.page.CitedReport;
import org.sitrep.briefing.page.Days;
import org.sitrep.briefing.page.Section;
import org.sitrep.briefing.section.AgendaSection;
import org.sitrep.briefing.section.ClaimsSection;
import org.sitrep.briefing.section.EventsSection;
import org.sitrep.briefing.section.FiguresSection;
import org.sitrep.briefing.section.PositionsSection;
import org.sitrep.linking.Linking;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.linking.coverage.Coverage;
import org.sitrep.record.Failure;
import org.sitrep.record.Reading;

/**
 * Composes a brief from what linking found. Nothing is written freely: a line is made of names and words from the reports and of fixed
 * phrases, and says where it comes from.
 */
public final class Composer {

    private final Coverage coverage;
    private final List<Failure> failures;

    private Composer(Coverage coverage, List<Failure> failures) {
        this.coverage = coverage;
        this.failures = failures;
    }

    /** The brief on some reports, given those that could be read and those that could not. */
    public static Brief compose(List<Reading> readings, List<Failure> failures) {
        return new Composer(Coverage.of(readings), failures).compose();
    }

    private Brief compose() {
        Linking linking = new Linking(coverage);
        List<Section> sections = List.of(
                AgendaSection.compose(linking.listAgenda()),
                ClaimsSection.compose(linking.listClaims()),
                EventsSection.compose(linking.listHappenings()),
                PositionsSection.compose(linking.listPositions()),
                FiguresSection.compose(linking.listFigures()));
        List<String> unread = failures.stream()
                .map(failure -> failure.id() + ": " + failure.message())
                .toList();
        return new Brief(head(), sections, sources(sections), unread);
    }

    private List<String> head() {
        String period = coverage.period()
                .map(ends -> Days.range(ends.getFirst(), ends.getLast()))
                .orElse("unknown");
        TreeSet<String> publishers = coverage.readings().stream()
                .flatMap(reading -> reading.report().publisher().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return List.of(
                "Period: " + period,
                "Reports: " + coverage.readings().size() + copies(),
                "Publishers: " + (publishers.isEmpty() ? "not named" : String.join(", ", publishers)));
    }

    private String copies() {
        int copies = coverage.readings().size() - coverage.listOriginals().size();
        return switch (copies) {
            case 0 -> "";
            case 1 -> ", 1 of them a copy of another";
            default -> ", " + copies + " of them copies of others";
        };
    }

    private List<CitedReport> sources(List<Section> sections) {
        Map<Integer, TreeSet<Citation>> cited = new LinkedHashMap<>();
        sections.stream()
                .flatMap(section -> section.groups().stream())
                .flatMap(group -> group.lines().stream())
                .flatMap(line -> line.citations().stream())
                .forEach(citation -> cited.computeIfAbsent(citation.report(), r -> new TreeSet<>(Citation.IN_ORDER))
                        .add(citation));
        List<CitedReport> sources = new ArrayList<>();
        for (int report = 1; report <= coverage.readings().size(); report++) {
            sources.add(new CitedReport(
                    report,
                    coverage.reading(report),
                    coverage.findOriginal(report),
                    List.copyOf(cited.getOrDefault(report, new TreeSet<>(Citation.IN_ORDER)))));
        }
        return sources;
    }
}
