// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.briefing.Brief;
import org.sitrep.briefing.Composer;
import org.sitrep.briefing.HtmlRenderer;
import org.sitrep.briefing.JsonRenderer;
import org.sitrep.briefing.MarkdownRenderer;
import org.sitrep.record.Failure;
import org.sitrep.record.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine;

/** {@code sitrep brief}: a situation report on one or many reports. */
@Command(
        name = "brief",
        description =
                "Prints a situation report: agenda, contested claims, events, positions, figures, each line with its source.",
        mixinStandardHelpOptions = true)
final class BriefCommand implements Callable<Integer> {

    /** How the brief is laid out. */
    enum Layout {
        MARKDOWN,
        HTML,
        JSON
    }

    private final Terminal terminal;

    @Option(
            names = "--format",
            paramLabel = "markdown|html|json",
            description =
                    "markdown reads well in a terminal; html is one file with the reports' texts in it. Default: markdown.")
    private Layout layout = Layout.MARKDOWN;

    @Option(names = "-o", paramLabel = "FILE", description = "Writes to FILE instead of standard output.")
    private Optional<Path> file = Optional.empty();

    @Mixin
    private InputOptions input = new InputOptions();

    BriefCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Reading> readings = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        ReadingRun run = new ReadingRun(input, terminal);
        run.forEach(outcome -> {
            switch (outcome) {
                case Reading reading -> readings.add(reading);
                case Failure failure -> failures.add(failure);
            }
        });
        return write(LoneSurrogates.escaped(render(Composer.compose(readings, failures))))
                ? run.isComplete() ? CommandLine.ExitCode.OK : Sitrep.INCOMPLETE
                : CommandLine.ExitCode.USAGE;
    }

    private String render(Brief brief) {
        return switch (layout) {
            case MARKDOWN -> MarkdownRenderer.render(brief);
            case HTML -> HtmlRenderer.render(brief);
            case JSON -> JsonRenderer.render(brief);
        };
    }

    private boolean write(String text) {
        if (file.isEmpty()) {
            try {
                terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
                terminal.out().flush();
                return true;
            } catch (IOException e) {
                throw new ClosedOutputException(e);
            }
        }
        try {
            Files.writeString(file.get(), text);
            return true;
        } catch (IOException e) {
            terminal.err()
                    .println("sitrep: " + file.get()
                            + " cannot be written: choose a file in a folder that exists and is yours.");
            return false;
        }
    }
}
