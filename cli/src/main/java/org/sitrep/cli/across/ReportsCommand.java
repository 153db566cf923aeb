// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.query.Filter;
import org.sitrep.archive.query.LinkedSelection;
import org.sitrep.archive.query.ReportRow;
import org.sitrep.cli.keep.Inquiry;
import org.sitrep.cli.terminal.Terminal;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.origin.Origin;
import org.sitrep.linking.origin.Origins;
import org.sitrep.record.identity.ReportId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep reports}. */
@Command(
        name = "reports",
        description = "List the reports that the archive has, the newest first, with where their words come from.",
        mixinStandardHelpOptions = true)
public final class ReportsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Inquiry inquiry = new Inquiry();

    @Option(names = "--story", paramLabel = "ID", description = "Only those of this story of \"sitrep stories\".")
    private Optional<String> story = Optional.empty();

    public ReportsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return inquiry.list(
                terminal, (reader, filter) -> lines(reader, filter).map(ReportLine::row));
    }

    private Stream<ReportLine> lines(ArchiveReader reader, Filter filter) {
        Map<ReportId, LinkedEvidence> linked = reader.evidence(selection(filter)).stream()
                .collect(Collectors.toMap(LinkedEvidence::key, Function.identity()));
        Map<Long, Origin> origins = Origins.of(linked.values());
        Stream<ReportLine> lines = reader.reports(story.isPresent() ? filter.withoutLimit() : filter)
                .map(report -> line(report, Optional.ofNullable(linked.get(report.key())), origins));
        return story.map(id -> lines.filter(line -> line.story().equals(Optional.of(id)))
                        .limit(filter.limit().map(Integer::longValue).orElse(Long.MAX_VALUE)))
                .orElse(lines);
    }

    private static LinkedSelection selection(Filter filter) {
        return filter.asKnownOn().map(LinkedSelection.ALL::withAsKnownOn).orElse(LinkedSelection.ALL);
    }

    private static ReportLine line(ReportRow report, Optional<LinkedEvidence> linked, Map<Long, Origin> origins) {
        return new ReportLine(
                report,
                linked.flatMap(evidence -> Optional.ofNullable(origins.get(evidence.number()))),
                linked.map(evidence -> evidence.placement().story()));
    }
}
