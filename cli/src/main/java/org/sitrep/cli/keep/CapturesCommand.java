// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.watch.KeptCapture;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Listing;
import org.sitrep.cli.listing.Row;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.options.OutputOption;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep archive captures}. */
@Command(
        name = "captures",
        description = {
            "List where the bytes are kept that were fetched, the earliest first: of all reports, or of one.",
            "Each is a record of a WARC file beside the archive; docs/intake.md tells how to prove one with other tools."
        },
        mixinStandardHelpOptions = true)
public final class CapturesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "REPORT",
            arity = "0..1",
            description = "The id, address or key of a report. Default: all.")
    private Optional<String> report = Optional.empty();

    @Option(names = "--check", description = "Read each, and compare it with the hash taken when it was fetched.")
    private boolean check;

    @Mixin
    private ListingOption listing = new ListingOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    public CapturesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path folder = archive.captureFolder();
        try (Output out = output.open(terminal);
                ArchiveReader reader = archive.openForReading()) {
            Listing rows = listing.on(out);
            boolean intact = true;
            for (KeptCapture capture : captures(reader)) {
                Optional<String> state = check ? Optional.of(Captured.check(capture, folder)) : Optional.empty();
                intact &= state.filter(found -> !found.equals(Captured.INTACT)).isEmpty();
                rows.write(row(capture, state));
            }
            rows.finish();
            return intact ? ExitStatus.COMPLETE : ExitStatus.INCOMPLETE;
        }
    }

    private List<KeptCapture> captures(ArchiveReader reader) {
        return report.map(name -> reader.captures(reader.find(name)
                        .orElseThrow(() -> Absence.of(reader, name))
                        .report()))
                .orElseGet(reader::captures);
    }

    private static Row row(KeptCapture capture, Optional<String> state) {
        return new Row(
                List.of(
                        Field.of("address", capture.address()),
                        Field.of("captured", capture.captured().toString()),
                        Field.of("report", capture.report()),
                        Field.of("file", capture.file()),
                        Field.of("offset", capture.firstByte()),
                        Field.of("length", capture.length()),
                        Field.of("sha256", capture.sha256()),
                        Field.of("state", state)),
                List.of(
                        capture.captured() + " " + capture.address(),
                        "  " + capture.file() + " " + capture.firstByte() + "+" + capture.length() + " "
                                + capture.sha256()
                                + state.map(found -> " " + found).orElse("")));
    }
}
