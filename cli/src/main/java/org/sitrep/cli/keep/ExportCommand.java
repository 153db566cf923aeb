// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.query.Filter;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.options.OutputOption;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.terminal.Terminal;
import org.sitrep.record.json.RecordLine;
import org.sitrep.record.json.RecordLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sitrep archive export}. */
@Command(
        name = "export",
        description = {
            "Print the records that stand, one a line, as \"sitrep extract\" prints them.",
            "With --history, all that the archive has ever stood by, from which \"sitrep archive import\" makes an archive that gives the same"
                    + " answers."
        },
        mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = "--history",
            description =
                    "Print every reading each time it came to stand, with that time as \"knownFrom\", what was decided on"
                            + " stories, and what was forgotten.")
    private boolean history;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (history && !filter.filter().equals(Filter.ALL)) {
            throw new ParameterException(
                    spec.commandLine(), "--history is about all that the archive knows; leave out what narrows it.");
        }
        try (ArchiveReader reader = archive.openForReading();
                Output out = output.open(terminal);
                Stream<RecordLine> lines = history ? reader.told() : standing(reader)) {
            lines.forEach(line -> out.write(RecordLines.write(line) + "\n"));
            out.finish();
            return ExitStatus.COMPLETE;
        }
    }

    private Stream<RecordLine> standing(ArchiveReader reader) {
        return reader.readings(filter.filter()).map(reading -> new RecordLine.Kept(reading.record(), Optional.empty()));
    }
}
