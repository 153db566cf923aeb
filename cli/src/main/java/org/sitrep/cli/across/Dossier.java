// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.query.LinkedSelection;
import org.sitrep.linking.agenda.Agenda;
import org.sitrep.linking.agenda.Appointment;
import org.sitrep.linking.claim.Claim;
import org.sitrep.linking.claim.Claims;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.figure.Figure;
import org.sitrep.linking.figure.Figures;
import org.sitrep.linking.happening.Happening;
import org.sitrep.linking.happening.Happenings;
import org.sitrep.linking.position.Position;
import org.sitrep.linking.position.Positions;
import org.sitrep.linking.story.Stories;
import org.sitrep.linking.story.Story;
import org.sitrep.record.Report;

/**
 * What reports say together, with the reports to look up the words in. Each view is made when it is asked for. Not thread-safe.
 */
public final class Dossier {

    private final Map<Long, LinkedEvidence> byNumber;
    private final List<LinkedEvidence> reports;
    private final LocalDate today;
    private final Sources sources;

    /** Made when they are asked for first; claims need them too. */
    private Optional<List<Happening>> happenings = Optional.empty();

    /**
     * A dossier on reports.
     *
     * @param reports in the order in which they came
     * @param today the day by which what lay ahead is over or not
     */
    Dossier(List<LinkedEvidence> reports, LocalDate today, Sources sources) {
        this.reports = List.copyOf(reports);
        this.byNumber = reports.stream().collect(Collectors.toMap(LinkedEvidence::number, Function.identity()));
        this.today = today;
        this.sources = sources;
    }

    /** On reports of an archive. */
    static Dossier of(ArchiveReader reader, LinkedSelection selection, LocalDate today) {
        return of(reader, selection, reader.evidence(selection), today);
    }

    /** On what reports of an archive tell of positions, and nothing else. */
    static Dossier onPositions(ArchiveReader reader, LinkedSelection selection, LocalDate today) {
        return of(reader, selection, reader.stances(selection), today);
    }

    private static Dossier of(
            ArchiveReader reader, LinkedSelection selection, List<LinkedEvidence> reports, LocalDate today) {
        List<Long> numbers = reports.stream().map(LinkedEvidence::number).toList();
        return new Dossier(reports, today, new ArchivedSources(reader, selection.asKnownOn(), numbers));
    }

    public LocalDate today() {
        return today;
    }

    List<LinkedEvidence> reports() {
        return reports;
    }

    List<Story> listStories() {
        return Stories.of(reports);
    }

    List<Happening> listHappenings() {
        if (happenings.isEmpty()) {
            happenings = Optional.of(Happenings.of(reports));
        }
        return happenings.get();
    }

    List<Claim> listClaims() {
        return Claims.of(reports, listHappenings());
    }

    List<Figure> listFigures() {
        return Figures.of(reports, listHappenings());
    }

    List<Appointment> listAgenda() {
        return Agenda.of(reports, today);
    }

    List<Position> listPositions() {
        return Positions.of(reports);
    }

    /** What a report is called: the id it was given. */
    public String name(long report) {
        return evidence(report).report();
    }

    public LinkedEvidence evidence(long report) {
        return Optional.ofNullable(byNumber.get(report))
                .orElseThrow(() -> new IllegalArgumentException("There is no report number " + report + "."));
    }

    public Report report(long number) {
        return sources.report(number);
    }

    public String text(Cited cited) {
        return report(cited.report())
                .text()
                .substring(cited.words().start(), cited.words().end());
    }

    /** Whether a publisher has one of these reports. */
    boolean isPublished(Collection<Long> some, String publisher) {
        Set<Long> published = sources.publishedBy(publisher);
        return some.stream().anyMatch(published::contains);
    }

    /** The ids of the stories that these reports are in, or only the one that is told. */
    Set<String> stories(Optional<String> told, Collection<Long> some) {
        return told.map(Set::of)
                .orElseGet(() -> some.stream()
                        .map(report -> evidence(report).placement().story())
                        .collect(Collectors.toSet()));
    }

    /** The days on which these reports came out. */
    Optional<Days> published(Collection<Long> some) {
        return Days.spanning(some.stream()
                .flatMap(report -> evidence(report).published().stream())
                .toList());
    }
}
