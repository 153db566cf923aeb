// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.linking.fold.Linker;
import org.sitrep.linking.story.Likeness;
import org.sitrep.linking.story.StoryModel;

/** Learns the model of stories. Arguments: files of reports with their stories, as JSON lines, and the folder that the table is written to. */
public final class TrainStories {

    private static final StoryModel NONE = new StoryModel(0, Map.of());

    private TrainStories() {}

    public static void main(String... arguments) {
        Linker linker = Linker.of(NONE);
        List<Pair> pairs = Arrays.stream(arguments, 0, arguments.length - 1)
                .map(file -> GroupedReport.readAll(Path.of(file)))
                .flatMap(reports -> Pair.of(reports, linker).stream())
                .toList();
        write(Path.of(arguments[arguments.length - 1]).resolve("story-model.tsv"), Training.model(pairs));
    }

    private static void write(Path file, StoryModel model) {
        StringBuilder table = new StringBuilder("""
                # How much each measure of likeness speaks for two reports being of one story (Likeness); logistic regression.
                # Origin: learned by tools/stories on 2,732 reports of 1,665 shootings (texts of cltl/LongTailQATask) and 300 reports in 100 triplets (BASIL).
                measure	weight
                """);
        table.append(String.format(Locale.ROOT, "BIAS\t%.3f%n", model.bias()));
        for (Likeness.Measure measure : Likeness.Measure.values()) {
            table.append(String.format(
                    Locale.ROOT, "%s\t%.3f%n", measure, model.weights().get(measure)));
        }
        try {
            Files.writeString(file, table);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ".", e);
        }
    }
}
