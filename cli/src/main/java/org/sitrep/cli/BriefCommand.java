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
import picocli.CommandLine.Option;

/** {@code sitrep brief}: a situation report on one or many reports. */
@Command(
        name = "brief",
        description =
                "Print a situation report: agenda, contested claims, events, positions and figures, each line with its source.",
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

    BriefCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Reading> readings = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        try (Output out = output.open(terminal)) {
            Progress progress = input.read(terminal, outcome -> {
                switch (outcome) {
                    case Reading reading -> readings.add(reading);
                    case Failure failure -> failures.add(failure);
                }
            });
            out.write(render(Composer.compose(readings, failures)));
            out.finish();
            return ExitStatus.of(progress);
        }
    }

    private String render(Brief brief) {
        return switch (layout) {
            case MARKDOWN -> MarkdownRenderer.render(brief);
            case HTML -> HtmlRenderer.render(brief);
            case JSON -> JsonRenderer.render(brief);
        };
    }
}
