// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.query.Filter;
import org.sitrep.archive.query.KeptReading;
import org.sitrep.briefing.coverage.Coverage;
import org.sitrep.record.Reading;
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

    /** What stands of these reports, the oldest in the archive first. */
    public List<Reading> readings() {
        return readings(filter());
    }

    /** What stood of these reports at the end of a day. */
    public List<Reading> readingsKnownOn(LocalDate day) {
        return readings(filter().withAsKnownOn(day));
    }

    private List<Reading> readings(Filter filter) {
        try (ArchiveReader reader = archive.openForReading();
                Stream<KeptReading> readings = reader.readings(filter)) {
            return readings.map(kept -> kept.record().reading()).toList();
        }
    }

    private Filter filter() {
        Filter filter = since.map(Filter.ALL::withSince).orElse(Filter.ALL);
        filter = until.map(filter::withUntil).orElse(filter);
        return asKnownOn.day().map(filter::withAsKnownOn).orElse(filter);
    }
}
