// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.across;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.cli.keep.AnswerBound;
import org.sitrep.cli.keep.MissingLinks;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sitrep diff}. */
@Command(
        name = "diff",
        description =
                "List what is new, changed or withdrawn between the ends of two days (UTC), as the archive knew it then.",
        mixinStandardHelpOptions = true)
public final class DiffCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DossierListing listing = new DossierListing();

    @Option(names = "--from", required = true, paramLabel = "DAY", description = "The first day.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate from;

    @Option(names = "--to", required = true, paramLabel = "DAY", description = "The second day.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate to;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DossierOptions options = listing.options();
        if (options.asked().isAboutDays()) {
            throw new ParameterException(
                    spec.commandLine(), "A difference is between --from and --to; leave out all other days.");
        }
        if (!from.isBefore(to)) {
            throw new ParameterException(spec.commandLine(), "--from must be a day before --to.");
        }
        Sieve sieve = options.sieve(spec, List.of(Subject.values()));
        return listing.list(terminal, reader -> {
            MissingLinks.tell(reader, terminal.messages());
            AnswerBound bound = AnswerBound.of(reader, terminal.messages());
            return new DifferenceFinder(reader, bound, from, to).between(sieve).map(Difference::row);
        });
    }
}
