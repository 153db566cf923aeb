// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.concurrent.Callable;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.query.KeptReading;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.options.OutputOption;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.terminal.Terminal;
import org.sitrep.record.json.ReadingWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep show}: one report with all that was read of it. */
@Command(
        name = "show",
        description = "Show a report of the archive: its words with marks, and all that was read of them.",
        mixinStandardHelpOptions = true)
public final class ShowCommand implements Callable<Integer> {

    /** How it is laid out. */
    enum Form {
        TEXT,
        JSON
    }

    private final Terminal terminal;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "text: for people (the default); json: the record.")
    private Form form = Form.TEXT;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private AsKnownOnOption asKnownOn = new AsKnownOnOption();

    @Parameters(paramLabel = "REPORT", description = "Its id, its address, or its key in \"sitrep reports\".")
    @SuppressWarnings("NullAway.Init")
    private String report;

    public ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (ArchiveReader reader = archive.openForReading();
                Output out = output.open(terminal)) {
            KeptReading found = asKnownOn
                    .day()
                    .map(day -> reader.find(report, day))
                    .orElseGet(() -> reader.find(report))
                    .orElseThrow(() -> Absence.of(reader, report));
            out.write(
                    switch (form) {
                        case TEXT -> MarkedReport.of(found);
                        case JSON -> ReadingWriter.write(found.record()) + "\n";
                    });
            out.finish();
            return ExitStatus.COMPLETE;
        }
    }
}
