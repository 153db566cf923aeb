// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.keep;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.archive.upkeep.ArchiveInfo;
import org.sitrep.archive.upkeep.ProducerCount;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.output.StandardOutput;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep archive info}. */
@Command(name = "info", description = "Tell what the archive is and holds.", mixinStandardHelpOptions = true)
public final class InfoCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    public InfoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (ArchiveReader reader = archive.openForReading();
                Output out = new StandardOutput(terminal.out())) {
            out.write(String.join("\n", lines(reader.info())) + "\n");
            out.finish();
            return ExitStatus.COMPLETE;
        }
    }

    private static List<String> lines(ArchiveInfo info) {
        List<String> lines = new ArrayList<>(List.of(
                line("archive", info.location()),
                line("identity", info.identity()),
                line("created", info.created().toString()),
                line("last change", info.changed().map(Instant::toString).orElse("none")),
                line("database", info.database() + ", layout " + info.schema()),
                line("reports", count(info.reports()) + " in " + count(info.revisions()) + " revisions"),
                line("readings", count(info.readings())),
                line("statements", count(info.statements())),
                line("events", count(info.events())),
                line("forgotten", count(info.forgotten())),
                line("size", size(info))));
        info.producers().stream().map(InfoCommand::line).forEach(lines::add);
        return lines;
    }

    private static String line(ProducerCount count) {
        String maker = count.producer()
                .map(producer ->
                        producer.version() + ", tables " + producer.tables() + ", places " + producer.gazetteer())
                .orElse("unknown");
        return line("read by", maker + ": " + count(count.readings()));
    }

    private static String line(String name, String value) {
        return String.format(Locale.ROOT, "%-12s %s", name, value);
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String size(ArchiveInfo info) {
        return String.format(Locale.ROOT, "%,d bytes for texts of %,d characters", info.sizeBytes(), info.textLength());
    }
}
