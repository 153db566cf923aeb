// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.intake.Intake;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The inputs of a command and how they are read: the same for every command that reads. */
final class InputOptions {

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = {
                "A .jsonl, .txt or .html file, a folder of them, or - for standard input (the default).",
                "JSON lines have one report each: id, text, and if known published, title, publisher, url, language."
            })
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            description = "The day of publication of all reports that do not say one themselves.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description =
                    "Places as \"sitrep gazetteer import\" wrote them, instead of those that come with the program.")
    private Optional<Path> gazetteer = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = ThreadCount.class,
            description = "How many reports are read side by side; by default as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    List<String> inputs() {
        return inputs.isEmpty() ? List.of(Intake.STANDARD_INPUT) : inputs;
    }

    Optional<LocalDate> published() {
        return published;
    }

    Optional<Path> gazetteer() {
        return gazetteer;
    }

    /** At least one. */
    int threads() {
        return threads;
    }

    /** A number of threads, 1 or more. */
    static final class ThreadCount implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String value) {
            try {
                int count = Integer.parseInt(value);
                if (count >= 1) {
                    return count;
                }
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + value + "' is no number.");
            }
            throw new TypeConversionException("at least 1 is needed, not " + value + ".");
        }
    }
}
