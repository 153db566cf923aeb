// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.reading.Reader;

/**
 * Reads mutated reports and tells what fails: {@code Fuzz TEXTS COUNT SEED}, the texts a folder or JSON lines. Report {@code n} depends on
 * the texts, the seed and {@code n} alone. Of each kind of failure it prints the first report and the shortest text found that fails the
 * same way. It ends with status 1 where something failed.
 */
public final class Fuzz {

    /** Texts to mutate; more add little, for what is mutated is their sentences. */
    private static final int MOST_TEXTS = 1_000;

    private static final int PROGRESS = 10_000;

    private final ReadingCheck check;
    private final Map<String, Found> found = new TreeMap<>();
    private long slowest;
    private int slowestNumber;

    private Fuzz(ReadingCheck check) {
        this.check = check;
    }

    /** One kind of failure. */
    private record Found(int first, int count, String shortest) {

        Found again() {
            return new Found(first, count + 1, shortest);
        }
    }

    public static void main(String[] args) {
        Mutation mutation = new Mutation(sentences(args[0]), Long.parseLong(args[2]));
        Fuzz fuzz = new Fuzz(new ReadingCheck(Reader.load()));
        for (int number = 0; number < Integer.parseInt(args[1]); number++) {
            fuzz.read(number, mutation.report(number));
            if ((number + 1) % PROGRESS == 0) {
                System.err.printf(Locale.ROOT, "%,d read, %d kinds of failure%n", number + 1, fuzz.found.size());
            }
        }
        System.exit(fuzz.tell());
    }

    private static List<String> sentences(String place) {
        List<String> sentences = new ArrayList<>();
        Texts.list(place, MOST_TEXTS).forEach(text -> sentences.addAll(Mutation.sentences(text)));
        return sentences;
    }

    private void read(int number, String text) {
        long start = System.nanoTime();
        Optional<String> failure = check.findFailure(text);
        long taken = System.nanoTime() - start;
        if (taken > slowest) {
            slowest = taken;
            slowestNumber = number;
        }
        failure.ifPresent(kind -> found.put(kind, found(kind, number, text)));
    }

    private Found found(String kind, int number, String text) {
        Found before = found.get(kind);
        return before != null
                ? before.again()
                : new Found(
                        number,
                        1,
                        Shrinking.shortest(
                                text, shorter -> check.findFailure(shorter).equals(Optional.of(kind))));
    }

    private int tell() {
        found.forEach((kind, one) -> System.out.printf(
                Locale.ROOT,
                "%s%n  %d times, first in report %d; shortest: \"%s\"%n",
                kind,
                one.count(),
                one.first(),
                Mutation.escaped(one.shortest())));
        System.out.printf(
                Locale.ROOT,
                "%d kinds of failure; the slowest report was %d (%.0f ms)%n",
                found.size(),
                slowestNumber,
                slowest / 1e6);
        return found.isEmpty() ? 0 : 1;
    }
}
