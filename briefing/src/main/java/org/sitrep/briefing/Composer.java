// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.linking.Linking;
import org.sitrep.linking.claim.Claim;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.linking.coverage.Coverage;
import org.sitrep.linking.view.Appointment;
import org.sitrep.linking.view.Figure;
import org.sitrep.linking.view.Happening;
import org.sitrep.linking.view.Position;
import org.sitrep.record.Failure;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.event.EventStatus;

/**
 * Composes a brief from what linking found. Nothing is written freely: a line is made of names and words from the reports and of fixed
 * phrases, and says where it comes from.
 */
public final class Composer {

    private static final int LONGEST_TITLE = 90;
    private static final String UNDATED = "No day given";

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
                agenda(linking.agenda()),
                claims(linking.claims()),
                events(linking.happenings()),
                positions(linking.positions()),
                figures(linking.figures()));
        return new Brief(
                head(),
                sections,
                sources(sections),
                failures.stream()
                        .map(failure -> failure.id() + ": " + failure.message())
                        .toList());
    }

    private List<String> head() {
        List<String> head = new ArrayList<>();
        int reports = coverage.readings().size();
        int copies = reports - coverage.listOriginals().size();
        String period = coverage.period()
                .map(ends -> ends.getFirst().equals(ends.getLast())
                        ? FixedPhrases.day(ends.getFirst())
                        : FixedPhrases.shortDay(ends.getFirst()) + " to " + FixedPhrases.shortDay(ends.getLast()))
                .orElse("no dates known");
        head.add("Period: " + period);
        head.add("Reports: " + reports + (copies > 0 ? ", " + copies + " of them a copy of another" : ""));
        TreeSet<String> publishers = coverage.readings().stream()
                .flatMap(reading -> reading.report().publisher().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        head.add("Publishers: " + (publishers.isEmpty() ? "not named" : String.join(", ", publishers)));
        return head;
    }

    private Section agenda(List<Appointment> appointments) {
        return section(
                "agenda",
                "Agenda",
                "Nothing is set for a day to come.",
                appointments,
                appointment -> appointment.when().map(FixedPhrases::days).orElse(UNDATED),
                this::line);
    }

    private Line line(Appointment appointment) {
        List<Part> parts = new ArrayList<>();
        appointment.place().ifPresent(place -> parts.add(new Part.Key(place)));
        addFixed(parts, FixedPhrases.names(appointment.who()));
        parts.add(new Part.Quoted(
                FixedPhrases.quote(appointment.citations().getFirst().words().text())));
        return new Line(parts, appointment.citations());
    }

    private static void addFixed(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part.Fixed(text));
        }
    }

    private Section claims(List<Claim> claims) {
        List<Group> groups = new ArrayList<>();
        for (Claim.Status status : Claim.Status.values()) {
            claims.stream()
                    .filter(claim -> claim.status() == status)
                    .map(claim -> new Group(
                            FixedPhrases.status(status) + ": " + FixedPhrases.quote(claim.about()), stands(claim)))
                    .forEach(groups::add);
        }
        return nonEmpty(
                "claims",
                "Contested and unverified",
                "No claim is denied, contradicted or marked as unverified.",
                groups);
    }

    private static List<Line> stands(Claim claim) {
        List<Line> lines = new ArrayList<>();
        boolean contested = claim.status() == Claim.Status.CONTESTED;
        claim.supportedBy().forEach(stand -> lines.add(stand(contested ? "held by" : "said by", stand)));
        claim.opposedBy().forEach(stand -> lines.add(stand("opposed by", stand)));
        claim.caveats()
                .forEach(caveat -> lines.add(new Line(
                        List.of(
                                new Part.Fixed("the reporter"),
                                new Part.Quoted(
                                        FixedPhrases.quote(caveat.words().text()))),
                        List.of(caveat))));
        return lines;
    }

    private static Line stand(String phrase, Claim.Stand stand) {
        return new Line(
                List.of(
                        new Part.Fixed(phrase),
                        new Part.Key(stand.party().name()),
                        new Part.Quoted(FixedPhrases.quote(stand.words().words().text()))),
                List.of(stand.words()));
    }

    private Section events(List<Happening> happenings) {
        return section(
                "events",
                "Events",
                "The reports tell of no event that Sitrep knows the type of.",
                happenings,
                happening -> happening.when().map(FixedPhrases::days).orElse(UNDATED),
                Composer::line);
    }

    private static Line line(Happening happening) {
        List<Part> parts = new ArrayList<>();
        happening.place().ifPresent(place -> parts.add(new Part.Key(place)));
        String ongoing = happening.status() == EventStatus.ONGOING ? ", going on" : "";
        String who = FixedPhrases.who(happening.actors(), happening.recipients())
                .map(names -> names + ": ")
                .orElse("");
        addFixed(parts, who + FixedPhrases.type(happening.type()) + ongoing);
        parts.add(
                new Part.Quoted(FixedPhrases.quote(happening.citation().words().text())));
        happening.source().ifPresent(party -> addFixed(parts, "by the word of " + party.name()));
        return new Line(parts, List.of(happening.citation()));
    }

    private Section positions(List<Position> positions) {
        List<Group> groups = positions.stream()
                .map(position -> new Group(
                        position.party().name(),
                        position.utterances().stream().map(Composer::line).toList()))
                .toList();
        return nonEmpty("positions", "What the parties say", "Nobody is quoted.", groups);
    }

    private static Line line(Position.Utterance utterance) {
        List<Part> parts = new ArrayList<>();
        utterance.day().ifPresent(day -> addFixed(parts, FixedPhrases.shortDay(day)));
        addFixed(parts, FixedPhrases.act(utterance.act()));
        String words = utterance.words().stream()
                .map(citation -> FixedPhrases.flat(citation.words().text()))
                .collect(Collectors.joining(" … "));
        parts.add(new Part.Quoted(FixedPhrases.quote(words)));
        return new Line(parts, utterance.words());
    }

    private Section figures(List<Figure> figures) {
        Map<String, List<Figure>> byUnit =
                figures.stream().collect(Collectors.groupingBy(Figure::counted, LinkedHashMap::new, Collectors.toList()));
        List<Group> groups = byUnit.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Figure>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> new Group(
                        entry.getKey(),
                        entry.getValue().stream().map(Composer::line).toList()))
                .toList();
        return nonEmpty("figures", "Figures", "No figures are reported.", groups);
    }

    private static Line line(Figure figure) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Key(FixedPhrases.quote(figure.words().words().text())));
        figure.source()
                .ifPresentOrElse(
                        party -> addFixed(parts, "by the word of " + party.name()),
                        () -> addFixed(parts, "as reported"));
        parts.add(new Part.Quoted(FixedPhrases.quote(figure.sentence().words().text())));
        return new Line(parts, List.of(figure.words()));
    }

    private static <T> Section section(
            String id,
            String title,
            String nothing,
            List<T> items,
            Function<T, String> heading,
            Function<T, Line> line) {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        items.forEach(item -> groups.computeIfAbsent(heading.apply(item), h -> new ArrayList<>())
                .add(line.apply(item)));
        return nonEmpty(
                id,
                title,
                nothing,
                groups.entrySet().stream()
                        .map(entry -> new Group(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Section nonEmpty(String id, String title, String nothing, List<Group> groups) {
        return new Section(
                id,
                title,
                nothing,
                groups.stream().filter(group -> !group.lines().isEmpty()).toList());
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

    /** What a report is called: its title, else its first words. */
    static String titleOf(Report report) {
        String words = report.title()
                .orElseGet(() -> report.text()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .orElse(report.id()));
        return FixedPhrases.cut(FixedPhrases.flat(words), LONGEST_TITLE);
    }

    /** Who published a report and when, as far as is known. */
    static String originOf(Report report) {
        boolean inferred = report.publishedFrom()
                .filter(from -> from == PublishedFrom.INFERRED)
                .isPresent();
        String day = report.published()
                .map(published -> FixedPhrases.shortDay(published) + (inferred ? " (inferred)" : ""))
                .orElse("no date");
        return report.publisher().orElse("publisher not named") + ", " + day;
    }
}
