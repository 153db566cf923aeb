// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.lang.module.ModuleDescriptor.Version;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.archive.Archive;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.query.Backlog;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.options.OutputOption;
import org.sitrep.cli.options.ReaderOptions;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.terminal.RunMessages;
import org.sitrep.cli.terminal.Terminal;
import org.sitrep.work.Progress;
import org.sitrep.work.RepeatedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep reread}: reads again what other versions of the program read. */
@Command(
        name = "reread",
        description = {
            "Read the reports in the archive again that another version of Sitrep read, or that were read with other places.",
            "A line for each says what became of it: reread, same (it was read again, and all is as before), or failed. Earlier readings stay, and"
                    + " --as-known-on goes on answering by them. Running it again goes on where it was stopped."
        },
        mixinStandardHelpOptions = true)
public final class RereadCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--since-version",
            paramLabel = "VERSION",
            converter = VersionConverter.class,
            description =
                    "Only what a version before VERSION read, such as 1.2: since then it would be read otherwise.")
    private Optional<Version> sinceVersion = Optional.empty();

    @Mixin
    private ListingOption listing = new ListingOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private ReaderOptions reading = new ReaderOptions();

    public RereadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Output out = output.open(terminal);
                Archive kept = archive.openExisting(terminal.messages());
                ArchiveReader reader = archive.openForReading();
                RunMessages messages = new RunMessages(terminal)) {
            Backlog backlog = reader.backlog(new Outdated(reading.producer(), sinceVersion));
            Rereading rereading = new Rereading(kept, listing.on(out));
            Progress progress = new RepeatedRun(reading.load(terminal), reading.threads(), messages)
                    .forEach(
                            backlog.count(),
                            to -> backlog.forEach(
                                    each -> to.accept(each.record().reading())),
                            rereading::take);
            rereading.finish();
            archive.updateIndex(terminal.messages());
            return ExitStatus.of(progress);
        }
    }
}
