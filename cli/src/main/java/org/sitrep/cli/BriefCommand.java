// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.briefing.Composer;
import org.sitrep.briefing.HtmlRenderer;
import org.sitrep.briefing.JsonRenderer;
import org.sitrep.briefing.MarkdownRenderer;
import org.sitrep.briefing.page.Brief;
import org.sitrep.cli.keep.ArchiveSpan;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.options.InputOptions;
import org.sitrep.cli.options.OutputOption;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.terminal.Terminal;
import org.sitrep.record.Failure;
import org.sitrep.record.Reading;
import org.sitrep.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sitrep brief}: a situation report on one or many reports. */
@Command(
        name = "brief",
        description = {
            "Print a situation report: agenda, contested claims, events, positions and figures, each line with its source.",
            "It is about inputs; or, where --archive, --since, --until or --as-known-on is given, about reports that the archive has, which are not"
                    + " read again."
        },
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
                    "markdown: for the terminal (the default); html: one page with the reports' texts; json: for programs.")
    private Layout layout = Layout.MARKDOWN;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private ArchiveSpan span = new ArchiveSpan();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    BriefCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (span.isAsked() && input.isAnyNamed()) {
            throw new ParameterException(
                    spec.commandLine(), "A brief is about inputs or about the archive; leave out one of the two.");
        }
        return span.isAsked() ? briefOnArchive() : briefOnInputs();
    }

    private int briefOnInputs() {
        List<Reading> readings = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        try (Output out = output.open(terminal)) {
            Progress progress = input.read(terminal, outcome -> {
                switch (outcome) {
                    case Reading reading -> readings.add(reading);
                    case Failure failure -> failures.add(failure);
                }
            });
            print(Composer.compose(readings, failures), out);
            return ExitStatus.of(progress);
        }
    }

    private int briefOnArchive() {
        try (Output out = output.open(terminal)) {
            print(Composer.compose(span.readings(), List.of()), out);
            return ExitStatus.COMPLETE;
        }
    }

    private void print(Brief brief, Output out) {
        out.write(render(brief));
        out.finish();
    }

    private String render(Brief brief) {
        return switch (layout) {
            case MARKDOWN -> MarkdownRenderer.render(brief);
            case HTML -> HtmlRenderer.render(brief);
            case JSON -> JsonRenderer.render(brief);
        };
    }
}
