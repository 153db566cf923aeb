// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.archive.Archive;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.options.NamedInputs;
import org.sitrep.cli.options.OutputOption;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.terminal.RunMessages;
import org.sitrep.cli.terminal.Terminal;
import org.sitrep.work.RecordRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sitrep archive import}: keeps records without reading their reports again. */
@Command(
        name = "import",
        description = {
            "Keep records that \"sitrep extract\" or \"sitrep archive export\" printed.",
            "A line for each says what became of it: added, revised (other words than before), reread (the same words, read by another version),"
                    + " known, forgotten, or failed. Running it again goes on where it was stopped.",
            "A record that \"export --history\" dated stands since that time, where it is later than all that the archive knows; otherwise, and"
                    + " where a record has no time, it stands from now on."
        },
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ListingOption listing = new ListingOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = "A file with a record on each line, or - for standard input (the default).")
    private List<String> inputs = new ArrayList<>();

    public ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<String> named = NamedInputs.of(inputs, terminal);
        try (Output out = output.open(terminal);
                Archive kept = archive.open(terminal.messages());
                RunMessages messages = new RunMessages(terminal)) {
            RecordImport records = new RecordImport(kept, listing.on(out), terminal.messages());
            new RecordRun(messages).forEach(terminal.in(), named, records::take);
            records.finish();
            archive.updateIndex(terminal.messages());
            return records.isComplete() ? ExitStatus.COMPLETE : ExitStatus.INCOMPLETE;
        }
    }
}
