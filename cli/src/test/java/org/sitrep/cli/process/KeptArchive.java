// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.archive.Archive;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.location.ArchiveFile;
import org.sitrep.archive.location.ArchiveLocation;
import org.sitrep.archive.location.ArchiveServer;
import org.sitrep.archive.query.Filter;
import org.sitrep.archive.query.LinkedSelection;
import org.sitrep.archive.query.ReportRow;
import org.sitrep.archive.search.FullTextIndex;
import org.sitrep.archive.search.IndexState;
import org.sitrep.linking.evidence.LinkedEvidence;

/**
 * An archive and what the program says of it.
 *
 * @param home the folder for data of the user who has it
 * @param name what {@code --archive} is given
 */
record KeptArchive(Path home, String name) {

    private static final Pattern KNOWN_TIME = Pattern.compile(",\"(?:added|knownFrom)\":\"[^\"]*\"");
    /** Commands that tell all there is, and some that search. */
    static final List<List<String>> QUESTIONS = List.of(
            List.of("reports", "--format", "jsonl"),
            List.of("statements", "--format", "jsonl"),
            List.of("events", "--mentions", "--format", "jsonl"),
            List.of("archive", "verify"),
            List.of("archive", "export"),
            List.of("search", "--format", "jsonl", "--limit", "1000", "dispatch"),
            List.of("search", "--format", "jsonl", "--limit", "1000", "\"port azul\" shelled"),
            List.of("search", "--format", "jsonl", "--limit", "1000", "--actor", "Norland", "gray*"),
            List.of(
                    "search",
                    "--format",
                    "jsonl",
                    "--limit",
                    "1000",
                    "--publisher",
                    "Example Wire",
                    "drones -vesterby"));

    RunningProgram add(Path input) {
        return RunningProgram.start(home, on("add", "-q", "--format", "jsonl", input.toString()));
    }

    /** Adds to the end, and gives the lines about it. */
    List<String> finish(Path input) {
        EndedProgram ended = RunningProgram.run(home, on("add", "-q", "--format", "jsonl", input.toString()));
        assertThat(ended.status()).as(ended.err()).isZero();
        return ended.lines();
    }

    /** The ids of its reports; none where it is not made yet. */
    List<String> givenIds() {
        try (ArchiveReader reader = Archive.openForReading(location());
                Stream<ReportRow> reports = reader.reports(Filter.ALL)) {
            return reports.map(row -> row.givenId()).toList();
        } catch (ArchiveException e) {
            assertThat(e.fault()).isIn(ArchiveFault.NO_ARCHIVE, ArchiveFault.OLDER_SCHEMA);
            return List.of();
        }
    }

    /** What questions across its reports are answered from. */
    List<LinkedEvidence> evidence() {
        try (ArchiveReader reader = Archive.openForReading(location())) {
            return reader.evidence(LinkedSelection.ALL);
        }
    }

    /** Whether the full-text index has everything. */
    boolean isIndexed() {
        try (ArchiveReader reader = Archive.openForReading(location());
                FullTextIndex index = FullTextIndex.openForReading(indexFolder(reader), reader.identity())) {
            return index.verify().equals(new IndexState.Ready(reader.sequence()));
        }
    }

    private Path indexFolder(ArchiveReader reader) {
        return switch (location()) {
            case ArchiveFile file -> Path.of(file + ".index");
            case ArchiveServer server -> home.resolve("sitrep/index-" + reader.identity());
        };
    }

    /** What it answers to one of the questions, without times of knowing. */
    List<String> answer(List<String> question) {
        EndedProgram ended = RunningProgram.run(home, on(question.toArray(String[]::new)));
        assertThat(ended.status()).as(ended.err()).isZero();
        return Stream.concat(ended.lines().stream(), ended.err().lines())
                .map(line -> KNOWN_TIME.matcher(line).replaceAll(""))
                .toList();
    }

    private List<String> on(String... words) {
        return Stream.concat(Stream.of(words), Stream.of("--archive", name)).toList();
    }

    private ArchiveLocation location() {
        return ArchiveLocation.parse(name);
    }
}
