// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.intake.feed.Feed;
import org.sitrep.intake.feed.FeedReader;
import org.sitrep.intake.material.UnfitException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts for how many feeds we read what another reader read: pairs {@code NAME.xml} and {@code NAME.json} under a folder. Prints the
 * share by folder; with {@code --show} also the first difference of each pair that differs.
 */
final class FeedAgreement {

    private final Map<String, int[]> counts = new TreeMap<>();
    private final boolean show;
    private final PrintStream out;

    private FeedAgreement(boolean show, PrintStream out) {
        this.show = show;
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        List<String> folders =
                Stream.of(args).filter(arg -> !arg.startsWith("--")).toList();
        FeedAgreement agreement = new FeedAgreement(List.of(args).contains("--show"), System.out);
        for (String folder : folders) {
            agreement.measure(Path.of(folder));
        }
        agreement.print();
    }

    private void measure(Path root) throws IOException {
        List<Path> feeds;
        try (Stream<Path> files = Files.walk(root)) {
            feeds = files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        for (Path feed : feeds) {
            Path theirs = Path.of(feed.toString().replaceAll("\\.xml$", ".json"));
            if (Files.exists(theirs)) {
                count(root.relativize(feed), difference(feed, theirs));
            }
        }
    }

    private void count(Path feed, Optional<String> difference) {
        Path folder = feed.getParent();
        int[] count = counts.computeIfAbsent(folder == null ? "" : folder.toString(), key -> new int[2]);
        count[difference.isEmpty() ? 0 : 1]++;
        if (show) {
            difference.ifPresent(what -> out.println(feed + ": " + what));
        }
    }

    private static Optional<String> difference(Path feed, Path theirs) throws IOException {
        JsonNode expected = JsonMapper.shared().readTree(Files.readString(theirs));
        try {
            Feed ours = FeedReader.read(Files.readAllBytes(feed), Optional.empty(), Optional.empty());
            return new FeedComparison(ours, expected).firstDifference();
        } catch (UnfitException e) {
            return Optional.of(e.sentence());
        }
    }

    private void print() {
        int[] all = new int[2];
        counts.forEach((folder, count) -> {
            print(folder, count);
            all[0] += count[0];
            all[1] += count[1];
        });
        print("all", all);
    }

    private void print(String name, int[] count) {
        int pairs = count[0] + count[1];
        out.printf(Locale.ROOT, "%-24s %4d of %4d agree, %.1f %%%n", name, count[0], pairs, 100.0 * count[0] / pairs);
    }
}
