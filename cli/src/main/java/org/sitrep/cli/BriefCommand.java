// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.archive.ArchiveReader;
import org.sitrep.briefing.Composer;
import org.sitrep.briefing.Scope;
import org.sitrep.briefing.change.Known;
import org.sitrep.briefing.coverage.Coverage;
import org.sitrep.briefing.html.HtmlRenderer;
import org.sitrep.briefing.json.JsonRenderer;
import org.sitrep.briefing.markdown.MarkdownRenderer;
import org.sitrep.briefing.page.Brief;
import org.sitrep.cli.keep.AnswerBound;
import org.sitrep.cli.keep.ArchiveSpan;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.options.InputOptions;
import org.sitrep.cli.options.OutputOption;
import org.sitrep.cli.output.Output;
import org.sitrep.cli.terminal.Terminal;
import org.sitrep.linking.Situation;
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
            "Print a situation report that is read in three minutes: what matters most by story, contested claims,"
                    + " agenda, positions that changed, what is not verified, each line with its source, and what was left"
                    + " out.",
            "It is about inputs; or, where --archive or --as-known-on is given, or no input but --since, --until,"
                    + " --story or --changes-since, about reports that the archive has, which are not read again."
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
            description = "markdown: for the terminal (the default); html: one page with the reports' texts; json: for"
                    + " programs.")
    private Layout layout = Layout.MARKDOWN;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private ArchiveSpan span = new ArchiveSpan();

    @Option(
            names = "--story",
            paramLabel = "ID",
            description = "Only the reports of this story; a brief names its stories.")
    private Optional<String> story = Optional.empty();

    @Option(
            names = "--changes-since",
            paramLabel = "DAY",
            description = "Only what is new or has changed since the end of this day.")
    private Optional<LocalDate> changesSince = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    BriefCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (span.namesArchive() && input.isAnyNamed()) {
            throw new ParameterException(
                    spec.commandLine(), "A brief is about inputs or about the archive; leave out one of the two.");
        }
        boolean asked = span.isAsked() || story.isPresent() || changesSince.isPresent();
        return asked && !input.isAnyNamed() ? briefOnArchive() : briefOnInputs();
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
            Coverage all = BriefedReports.link(readings);
            Optional<Known> known = changesSince.map(day -> known(day, all.until(day)));
            print(Composer.compose(only(span.within(all)), new Scope(false, options(), known), failures), out);
            return ExitStatus.of(progress);
        }
    }

    private int briefOnArchive() {
        try (Output out = output.open(terminal);
                ArchiveReader reader = span.open(terminal.messages())) {
            AnswerBound bound = AnswerBound.of(reader, terminal.messages());
            Optional<Known> known = changesSince.map(day -> known(day, span.coverageKnownOn(bound, day)));
            Scope scope = new Scope(true, options(), known);
            print(Composer.compose(span.coverage(bound, story), scope, List.of()), out);
            return ExitStatus.COMPLETE;
        }
    }

    private static Known known(LocalDate day, Coverage then) {
        return Known.of(day, Situation.of(then.reports(), day));
    }

    private Coverage only(Coverage coverage) {
        return story.map(coverage::ofStory).orElse(coverage);
    }

    /** What to put on a command's line to ask it about the same reports. */
    private String options() {
        return span.options() + story.map(id -> " --story " + id).orElse("");
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
