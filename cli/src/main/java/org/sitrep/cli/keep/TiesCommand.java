// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sitrep.archive.link.LooseTie;
import org.sitrep.cli.listing.Field;
import org.sitrep.cli.listing.Phrase;
import org.sitrep.cli.listing.Row;
import org.sitrep.cli.terminal.Terminal;
import org.sitrep.record.json.PublishedName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep archive ties}. */
@Command(
        name = "ties",
        description =
                "List the words, and runs of words, that too many reports share: a new report is compared with the"
                        + " latest of them only.",
        mixinStandardHelpOptions = true)
public final class TiesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ArchiveListing listing = new ArchiveListing();

    public TiesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return listing.list(terminal, reader -> reader.looseTies().stream().map(TiesCommand::row));
    }

    private static Row row(LooseTie loose) {
        return new Row(
                List.of(
                        Field.of("kind", PublishedName.of(loose.tie().kind())),
                        Field.of("words", loose.tie().words()),
                        Field.of("reports", loose.reports()),
                        Field.of("since", loose.since().map(LocalDate::toString)),
                        Field.of("latest", loose.latest())),
                List.of(Phrase.joined(Stream.of(
                        "“" + loose.tie().words().replaceAll("\\s+", " ") + "”",
                        "the latest " + loose.reports() + " reports",
                        loose.since().map(day -> "since " + day).orElse(""),
                        "[" + loose.latest() + "]"))));
    }
}
