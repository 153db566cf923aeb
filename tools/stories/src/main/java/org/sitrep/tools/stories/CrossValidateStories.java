// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.stories;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.sitrep.linking.fold.Linker;
import org.sitrep.linking.fold.TransientMemory;
import org.sitrep.linking.story.StoryModel;

/**
 * Measures how well reports are put into stories by a model that has learned from half of the stories, on the other half, both ways round. Arguments:
 * files of reports with their stories. Prints BCubed precision, recall and F1 for each.
 */
public final class CrossValidateStories {

    private static final int HALVES = 2;

    private CrossValidateStories() {}

    public static void main(String... arguments) {
        List<List<GroupedReport>> files = Arrays.stream(arguments)
                .map(file -> GroupedReport.readAll(Path.of(file)))
                .toList();
        Linker none = Linker.of(new StoryModel(0, Map.of()));
        List<Pair> pairs = files.stream()
                .flatMap(reports -> Pair.of(reports, none).stream())
                .toList();
        for (int file = 0; file < files.size(); file++) {
            for (int half = 0; half < HALVES; half++) {
                int learned = half;
                StoryModel model = Training.model(pairs.stream()
                        .filter(pair -> pair.later().isOfHalf(learned))
                        .toList());
                print(arguments[file], measure(files.get(file), Linker.of(model), 1 - half));
            }
        }
    }

    private static BCubed measure(List<GroupedReport> reports, Linker linker, int half) {
        TransientMemory memory = new TransientMemory();
        List<String> found = new ArrayList<>();
        for (int number = 0; number < reports.size(); number++) {
            found.add(linker.link(number, reports.get(number).report(), memory)
                    .placement()
                    .story());
        }
        return BCubed.of(
                reports.stream().map(GroupedReport::story).toList(),
                found,
                IntStream.range(0, reports.size())
                        .filter(i -> reports.get(i).isOfHalf(half))
                        .boxed()
                        .toList());
    }

    private static void print(String file, BCubed figures) {
        System.out.printf(
                Locale.ROOT,
                "%-40s %.3f %.3f %.3f%n",
                Path.of(file).getFileName(),
                figures.precision(),
                figures.recall(),
                figures.f1());
    }
}
