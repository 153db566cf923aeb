// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.util.concurrent.Callable;
import org.sitrep.archive.Archive;
import org.sitrep.archive.store.Knowledge;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.options.InputOptions;
import org.sitrep.cli.options.OutputOption;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.terminal.Terminal;
import org.sitrep.work.Progress;
import org.sitrep.work.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep add}: reads reports and keeps them. */
@Command(
        name = "add",
        description = {
            "Read reports and keep them in the archive.",
            "A line for each report says what became of it: added, revised (other words than before), known, or failed. What has its line is kept,"
                    + " whatever happens to the run after that; running it again goes on where it was stopped."
        },
        mixinStandardHelpOptions = true)
public final class AddCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ListingOption listing = new ListingOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private InputOptions input = new InputOptions();

    public AddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Output out = output.open(terminal);
                Archive kept = archive.open(terminal.messages())) {
            Acknowledgement acknowledgement = new Acknowledgement(kept, listing.on(out));
            Selection selection = new Selection(report -> isNews(kept.known(report)), acknowledgement::passOver);
            Progress progress = input.readToKeep(terminal, selection, acknowledgement);
            acknowledgement.finish();
            archive.updateIndex(terminal.messages());
            return ExitStatus.of(progress);
        }
    }

    private static boolean isNews(Knowledge knowledge) {
        return switch (knowledge) {
            case NEW, REVISED -> true;
            case KNOWN, FORGOTTEN -> false;
        };
    }
}
