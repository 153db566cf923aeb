// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.query.LinkedSelection;
import org.sitrep.briefing.coverage.Coverage;
import org.sitrep.cli.terminal.Messages;
import org.sitrep.record.Report;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The reports that an archive has of some days, for a command that can also do without an archive. */
public final class ArchiveSpan {

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(names = "--since", paramLabel = "DAY", description = "Only reports published on this day or later.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DAY", description = "Only reports published on this day or before.")
    private Optional<LocalDate> until = Optional.empty();

    @Mixin
    private AsKnownOnOption asKnownOn = new AsKnownOnOption();

    /** Whether any of it is on the command line. */
    public boolean isAsked() {
        return namesArchive() || since.isPresent() || until.isPresent();
    }

    /** Whether something is on the command line that only an archive can do. */
    public boolean namesArchive() {
        return archive.isNamed() || asKnownOn.day().isPresent();
    }

    /** Those of some reports that were published on these days. */
    public Coverage within(Coverage reports) {
        Coverage later = since.map(reports::since).orElse(reports);
        return until.map(later::until).orElse(later);
    }

    /** The days as they stand on the command line, each option with a space before it. */
    public String options() {
        return option("--since", since) + option("--until", until) + option("--as-known-on", asKnownOn.day());
    }

    private static String option(String name, Optional<LocalDate> day) {
        return day.map(value -> " " + name + " " + value).orElse("");
    }

    /** The archive that is asked. Says so where it has reports without a place. */
    public ArchiveReader open(Messages messages) {
        ArchiveReader reader = archive.openForReading();
        MissingLinks.tell(reader, messages);
        return reader;
    }

    /**
     * What stands of these reports, in the order in which they came, within a bound. Its reader gives their words as long as it is open.
     *
     * @param story only those of this story
     */
    public Coverage coverage(AnswerBound bound, Optional<String> story) {
        LinkedSelection selection = selection();
        return coverage(bound, story.map(selection::withStory).orElse(selection), asKnownOn.day());
    }

    /** What stood of them at the end of a day. */
    public Coverage coverageKnownOn(AnswerBound bound, LocalDate day) {
        return coverage(bound, selection(), Optional.of(day));
    }

    private LinkedSelection selection() {
        LinkedSelection later = since.map(LinkedSelection.ALL::withSince).orElse(LinkedSelection.ALL);
        return until.map(later::withUntil).orElse(later);
    }

    private static Coverage coverage(AnswerBound bound, LinkedSelection selection, Optional<LocalDate> day) {
        LinkedSelection known = day.map(selection::withAsKnownOn).orElse(selection);
        ArchiveReader reader = bound.reader();
        return new Coverage(reader.evidence(bound.bound(known)), number -> report(reader, number, day));
    }

    private static Report report(ArchiveReader reader, long number, Optional<LocalDate> day) {
        List<Long> one = List.of(number);
        return day.map(known -> reader.linkedReports(one, known))
                .orElseGet(() -> reader.linkedReports(one))
                .values()
                .iterator()
                .next();
    }
}
