// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.sitrep.language.Annotator;
import org.sitrep.reading.Reader;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.json.ReadingWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the cost of a token grows with the length of its sentence and of its report, on invented text: one thread, from words to JSON, the
 * best of some rounds. Also writes as many reports as asked for, for {@code sitrep extract}.
 */
final class Growth {

    private static final int WORDS = 20_000;
    private static final int ROUNDS = 7;
    private static final String USAGE = "The arguments are \"sentences\", \"reports\" or \"write NUMBER\".";

    private final Reader reader = Reader.load();
    private final Annotator annotator = Annotator.load();

    private Growth() {}

    public static void main(String[] args) {
        switch (String.join(" ", args)) {
            case "sentences" -> new Growth().sentences();
            case "reports" -> new Growth().reports();
            case String order when order.matches("write \\d{1,8}") -> write(Integer.parseInt(args[1]));
            default -> {
                System.err.println(USAGE);
                System.exit(1);
            }
        }
    }

    private void sentences() {
        for (int words : new int[] {16, 32, 64, 128, 256, 1_000, 3_000}) {
            int sentences = 1 + 500 / words;
            measure(words + " words a sentence", texts(WORDS / (sentences * words) + 1, sentences, words));
        }
    }

    private void reports() {
        for (int sentences : new int[] {1, 10, 100, 1_000, 10_000}) {
            measure(sentences + " sentences a report", texts(WORDS / (sentences * 16) + 1, sentences, 16));
        }
    }

    private static List<String> texts(int reports, int sentences, int words) {
        return IntStream.range(0, reports)
                .mapToObj(number -> InventedText.report(sentences, words, number))
                .toList();
    }

    private void measure(String what, List<String> texts) {
        double best = Double.MAX_VALUE;
        int tokens =
                texts.stream().mapToInt(text -> annotator.annotate(text).size()).sum();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            texts.forEach(this::read);
            best = Math.min(best, (System.nanoTime() - start) / 1e3);
        }
        System.out.printf(Locale.ROOT, "%s: %d tokens, %.1f microseconds a token%n", what, tokens, best / tokens);
    }

    private void read(String text) {
        if (!(reader.read(Report.of("growth", text)) instanceof Reading reading)
                || ReadingWriter.write(reading).isEmpty()) {
            throw new IllegalStateException("An invented report is not read.");
        }
    }

    /** Reports of three sentences, as JSON lines. */
    private static void write(int reports) {
        JsonMapper json = JsonMapper.shared();
        for (int number = 0; number < reports; number++) {
            System.out.println(json.writeValueAsString(Map.of(
                    "id",
                    Integer.toString(number),
                    "text",
                    InventedText.report(3, 16, number),
                    "published",
                    "2026-01-15")));
        }
    }
}
