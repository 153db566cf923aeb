// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.cli.across.DossierOptions;
import org.sitrep.cli.across.Sieve;
import org.sitrep.cli.across.Subject;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sitrep export}. */
@Command(
        name = "export",
        description = {
            "Print what the reports in the archive say together in a format that other programs read.",
            "csv: a table (RFC 4180); geojson: a map; ics: a calendar; jsonld: linked data in the words of schema.org; acled: a table with the columns"
                    + " of ACLED; plover: event records (PLOVER), one a line."
        },
        mixinStandardHelpOptions = true)
public final class ExportSituationCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "csv|geojson|ics|jsonld|acled|plover",
            description = "The format.")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Option(
            names = "--what",
            split = ",",
            paramLabel = "events|claims|figures|agenda",
            description =
                    "What to export, with commas between. Default: events for csv, acled and plover; events,agenda for geojson; agenda for ics;"
                            + " events,claims,agenda for jsonld.")
    private List<Content> asked = List.of();

    @Mixin
    private DossierOptions options = new DossierOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public ExportSituationCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Set<Content> what = what();
        List<Subject> subjects = what.stream().map(Content::subject).toList();
        Sieve sieve = options.sieve(spec, subjects);
        try (ArchiveReader reader = options.openArchive();
                Output out = options.open(terminal)) {
            Selected selected = Selected.of(
                    options.dossier(reader, terminal, subjects, sieve),
                    what,
                    sieve,
                    options.asked().limit());
            format.writer().write(selected, out).map(left -> "sitrep: " + left).ifPresent(terminal.messages()::notice);
            out.finish();
            return ExitStatus.COMPLETE;
        }
    }

    private Set<Content> what() {
        if (asked.isEmpty()) {
            return format.usual();
        }
        Set<Content> what = EnumSet.copyOf(asked);
        if (!format.possible().containsAll(what)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The format " + name(format) + " can only have "
                            + format.possible().stream()
                                    .map(ExportSituationCommand::name)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        if (what.size() > 1 && !format.mixes()) {
            throw new ParameterException(
                    spec.commandLine(), "The format " + name(format) + " is one table; name one thing with --what.");
        }
        return what;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
