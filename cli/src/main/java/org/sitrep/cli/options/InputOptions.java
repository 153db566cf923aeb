// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.options;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sitrep.cli.terminal.RunMessages;
import org.sitrep.cli.terminal.Terminal;
import org.sitrep.gazetteer.Gazetteer;
import org.sitrep.intake.Intake;
import org.sitrep.language.models.ModelStore;
import org.sitrep.reading.LanguageCheck;
import org.sitrep.reading.Reader;
import org.sitrep.record.Outcome;
import org.sitrep.work.GuardedReader;
import org.sitrep.work.Progress;
import org.sitrep.work.ReadingRun;
import org.sitrep.work.RunOptions;
import org.sitrep.work.Selection;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The inputs of a command and how they are read: the same for every command that reads. */
public final class InputOptions {

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = {
                "A .jsonl, .txt or .html (.htm) file, a folder of such files, or - for standard input (the default).",
                "A .jsonl file has one report per line, a JSON object with id, text, and, if known, published, title,"
                        + " publisher, url and language."
            })
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            description = "The publication date of all reports that do not state one.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description =
                    "Use the places in FILE, written by \"sitrep gazetteer import\", instead of the built-in ones.")
    private Optional<Path> gazetteer = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = ThreadCountConverter.class,
            description = "Read N reports at a time. Default: the number of processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** Reads all inputs and hands over the outcomes in their order. */
    public Progress read(Terminal terminal, Consumer<Outcome> to) {
        return read(terminal, Selection.ALL, to);
    }

    /** The same of the reports that are wanted. */
    public Progress read(Terminal terminal, Selection selection, Consumer<Outcome> to) {
        RunOptions options =
                new RunOptions(inputs.isEmpty() ? List.of(Intake.STANDARD_INPUT) : inputs, published, threads);
        GuardedReader reader = reader(terminal);
        if (options.inputs().contains(Intake.STANDARD_INPUT)
                && terminal.screen().typed()) {
            terminal.messages().notice("sitrep: reading standard input; end it with Ctrl-D.");
        }
        try (RunMessages messages = new RunMessages(terminal)) {
            return new ReadingRun(options, reader, terminal.clock(), messages).forEach(terminal.in(), selection, to);
        }
    }

    private GuardedReader reader(Terminal terminal) {
        Optional<Gazetteer> places = gazetteer.map(InputOptions::places);
        LanguageCheck check = LanguageCheck.load();
        return new GuardedReader(check::findRefusal, () -> {
            ModelStore store = ModelStore.ofUser(notice -> terminal.messages().notice("sitrep: " + notice));
            Reader reader = places.map(known -> Reader.load(store, known)).orElseGet(() -> Reader.load(store));
            return reader::read;
        });
    }

    private static Gazetteer places(Path file) {
        try {
            return Gazetteer.load(file);
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(
                    "There is no gazetteer " + file + ". Make one with \"sitrep gazetteer import\".", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The gazetteer " + file + " cannot be used: " + e.getMessage(), e);
        }
    }
}
