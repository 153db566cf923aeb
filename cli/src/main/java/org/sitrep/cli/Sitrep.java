// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.sitrep.cli.across.AgendaCommand;
import org.sitrep.cli.across.ClaimsCommand;
import org.sitrep.cli.across.DiffCommand;
import org.sitrep.cli.across.EventsCommand;
import org.sitrep.cli.across.FiguresCommand;
import org.sitrep.cli.across.PositionsCommand;
import org.sitrep.cli.across.ReportsCommand;
import org.sitrep.cli.across.StoriesCommand;
import org.sitrep.cli.across.TimelineCommand;
import org.sitrep.cli.decide.DecisionsCommand;
import org.sitrep.cli.decide.MergeStoriesCommand;
import org.sitrep.cli.decide.SplitStoryCommand;
import org.sitrep.cli.decide.UndoDecisionCommand;
import org.sitrep.cli.export.ExportSituationCommand;
import org.sitrep.cli.feeds.FeedsAddCommand;
import org.sitrep.cli.feeds.FeedsCheckCommand;
import org.sitrep.cli.feeds.FeedsCommand;
import org.sitrep.cli.feeds.FeedsExportCommand;
import org.sitrep.cli.feeds.FeedsListCommand;
import org.sitrep.cli.feeds.FeedsRemoveCommand;
import org.sitrep.cli.feeds.WatchCommand;
import org.sitrep.cli.help.CompletionCommand;
import org.sitrep.cli.help.HelpCommand;
import org.sitrep.cli.help.ManCommand;
import org.sitrep.cli.keep.AddCommand;
import org.sitrep.cli.keep.ArchiveCommand;
import org.sitrep.cli.keep.BackupCommand;
import org.sitrep.cli.keep.CapturesCommand;
import org.sitrep.cli.keep.ExportCommand;
import org.sitrep.cli.keep.ForgetCommand;
import org.sitrep.cli.keep.ImportCommand;
import org.sitrep.cli.keep.InfoCommand;
import org.sitrep.cli.keep.ReindexCommand;
import org.sitrep.cli.keep.RelinkCommand;
import org.sitrep.cli.keep.RereadCommand;
import org.sitrep.cli.keep.RestoreCommand;
import org.sitrep.cli.keep.SearchCommand;
import org.sitrep.cli.keep.ShowCommand;
import org.sitrep.cli.keep.StatementsCommand;
import org.sitrep.cli.keep.TiesCommand;
import org.sitrep.cli.keep.VacuumCommand;
import org.sitrep.cli.keep.VerifyCommand;
import org.sitrep.cli.options.ExitStatus;
import org.sitrep.cli.options.ProgramVersion;
import org.sitrep.cli.output.StandardOutput;
import org.sitrep.cli.terminal.Messages;
import org.sitrep.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code sitrep} and its subcommands. */
@Command(
        name = "sitrep",
        description =
                "Reads news reports on conflict and diplomacy: who said what, who did what to whom, when and where.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Sitrep.Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:Everything was read.",
            "1:The run failed: the models cannot be loaded, or the output cannot be written.",
            "2:Wrong usage.",
            "3:Something could not be read; messages and output name it."
        },
        footerHeading = "%nEnvironment:%n",
        footer = {
            "  SITREP_ARCHIVE       The archive, where --archive names none.",
            "  SITREP_CACHE         Folder for the converted language models.",
            "  SITREP_JAVA_OPTIONS  Further options for Java, such as -Xmx4g."
        })
public final class Sitrep {

    /** Commands that tell of the others. */
    private static final Set<String> ABOUT_OTHERS = Set.of("help", "man", "completion");

    private final Messages messages;

    private Sitrep(Messages messages) {
        this.messages = messages;
    }

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Show errors only: no warnings, no progress.")
    void setQuiet(boolean quiet) {
        if (quiet) {
            messages.beQuiet();
        }
    }

    /** Runs one command line and gives its exit status. */
    public static int run(Terminal terminal, String... args) {
        StringWriter help = new StringWriter();
        CommandLine line = commandLine(terminal, help, args);
        try {
            if (args.length == 0) {
                terminal.messages().lines(line.getUsageMessage(Ansi.OFF));
                return ExitStatus.WRONG_USAGE;
            }
            int status = line.execute(args);
            if (!help.toString().isEmpty()) {
                new StandardOutput(terminal.out()).write(help.toString());
            }
            return status;
        } catch (RuntimeException | Error e) {
            return Complaints.failed(e, terminal.messages());
        }
    }

    private static CommandLine commandLine(Terminal terminal, StringWriter help, String... args) {
        CommandLine line = new CommandLine(new Sitrep(terminal.messages()));
        needed(commands(terminal), args).forEach((name, command) -> line.addSubcommand(name, command.get()));
        return line.registerConverter(Path.class, new PathConverter())
                .registerConverter(LocalDate.class, new DayConverter())
                .setOut(new PrintWriter(help))
                .setUsageHelpWidth(terminal.screen().columns())
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, parsed) -> Complaints.wrongUsage(e, terminal.messages()))
                .setExecutionExceptionHandler((e, command, parsed) -> Complaints.failed(e, terminal.messages()));
    }

    /** Only the command that comes first, where it needs no others: to look at the options of all takes half a second. */
    private static Map<String, Supplier<Object>> needed(Map<String, Supplier<Object>> commands, String... args) {
        return Arrays.stream(args)
                .findFirst()
                .filter(first -> !ABOUT_OTHERS.contains(first))
                .flatMap(first -> Optional.ofNullable(commands.get(first)).map(command -> Map.of(first, command)))
                .orElse(commands);
    }

    /** In the order in which help lists them. By lambdas alone: Java 25 cannot keep references to constructors of classes not used yet for faster starts. */
    private static Map<String, Supplier<Object>> commands(Terminal terminal) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("extract", () -> new ExtractCommand(terminal));
        commands.put("intake", () -> new IntakeCommand(terminal));
        commands.put("brief", () -> new BriefCommand(terminal));
        commands.put("add", () -> new AddCommand(terminal));
        commands.put("reread", () -> new RereadCommand(terminal));
        commands.put("reports", () -> new ReportsCommand(terminal));
        commands.put("show", () -> new ShowCommand(terminal));
        commands.put("statements", () -> new StatementsCommand(terminal));
        commands.put("stories", () -> storiesCommand(terminal));
        commands.put("events", () -> new EventsCommand(terminal));
        commands.put("claims", () -> new ClaimsCommand(terminal));
        commands.put("figures", () -> new FiguresCommand(terminal));
        commands.put("agenda", () -> new AgendaCommand(terminal));
        commands.put("positions", () -> new PositionsCommand(terminal));
        commands.put("timeline", () -> new TimelineCommand(terminal));
        commands.put("diff", () -> new DiffCommand(terminal));
        commands.put("search", () -> new SearchCommand(terminal));
        commands.put("export", () -> new ExportSituationCommand(terminal));
        commands.put("archive", () -> archiveCommand(terminal));
        commands.put("watch", () -> new WatchCommand(terminal));
        commands.put("feeds", () -> feedsCommand(terminal));
        commands.put(
                "gazetteer",
                () -> new CommandLine(new GazetteerCommand()).addSubcommand(new GazetteerImportCommand(terminal)));
        commands.put("schema", () -> new SchemaCommand(terminal));
        commands.put("completion", () -> new CompletionCommand());
        commands.put("man", () -> new ManCommand());
        commands.put("help", () -> new HelpCommand());
        return commands;
    }

    private static CommandLine storiesCommand(Terminal terminal) {
        return new CommandLine(new StoriesCommand(terminal))
                .addSubcommand(new MergeStoriesCommand(terminal))
                .addSubcommand(new SplitStoryCommand(terminal))
                .addSubcommand(new UndoDecisionCommand(terminal))
                .addSubcommand(new DecisionsCommand(terminal));
    }

    private static CommandLine feedsCommand(Terminal terminal) {
        return new CommandLine(new FeedsCommand())
                .addSubcommand(new FeedsListCommand(terminal))
                .addSubcommand(new FeedsAddCommand(terminal))
                .addSubcommand(new FeedsRemoveCommand(terminal))
                .addSubcommand(new FeedsCheckCommand(terminal))
                .addSubcommand(new FeedsExportCommand(terminal));
    }

    private static CommandLine archiveCommand(Terminal terminal) {
        return new CommandLine(new ArchiveCommand())
                .addSubcommand(new InfoCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(new TiesCommand(terminal))
                .addSubcommand(new CapturesCommand(terminal))
                .addSubcommand(new BackupCommand())
                .addSubcommand(new RestoreCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new ReindexCommand())
                .addSubcommand(new RelinkCommand(terminal))
                .addSubcommand(new VacuumCommand(terminal))
                .addSubcommand(new ForgetCommand(terminal));
    }

    /** The version, from the manifest of the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"sitrep " + ProgramVersion.find().orElse("(not packaged)")};
        }
    }
}
