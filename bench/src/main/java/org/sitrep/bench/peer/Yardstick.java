// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench.peer;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How many tokens a second CoreNLP's own pipeline reads, its threads sharing one; {@link Corenlp} says how it is set. The first texts are
 * read once before, so that the code is compiled, and read again where the clock runs. Tokens are those CoreNLP finds.
 */
final class Yardstick {

    private static final int WARM_UP = 20;

    private final YardstickOrder order;

    private Yardstick(YardstickOrder order) {
        this.order = order;
    }

    /** Prints one line for the texts, annotators and threads named by the arguments. */
    public static void main(String[] args) {
        try {
            System.out.println(new Yardstick(YardstickOrder.of(args)).measure());
        } catch (RuntimeException | OutOfMemoryError e) {
            System.err.println("No measurement: " + e.getMessage());
            System.exit(1);
        }
    }

    private String measure() {
        List<String> texts = order.list();
        long start = System.nanoTime();
        Corenlp corenlp = new Corenlp(order.annotators(), order.threads());
        double loading = secondsSince(start);
        try (ExecutorService threads = Executors.newFixedThreadPool(order.threads())) {
            read(texts.subList(0, Math.min(WARM_UP, texts.size())), corenlp, threads);
            long begin = System.nanoTime();
            long tokens = read(texts, corenlp, threads);
            return line(corenlp, texts.size(), tokens, loading, secondsSince(begin));
        }
    }

    private String line(Corenlp corenlp, int texts, long tokens, double loading, double reading) {
        return String.format(
                Locale.ROOT,
                "annotators %s, threads %d, texts %d, tokens %d, start-up %.1f s, reading %.1f s, %.0f tokens/s",
                String.join(",", corenlp.names()),
                order.threads(),
                texts,
                tokens,
                loading,
                reading,
                tokens / reading);
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** The number of tokens of all the texts. */
    private static long read(List<String> texts, Corenlp corenlp, ExecutorService threads) {
        List<Callable<Integer>> tasks = texts.stream()
                .<Callable<Integer>>map(text -> () -> Corenlp.tokens(corenlp.annotate(text)))
                .toList();
        try {
            long tokens = 0;
            for (Future<Integer> task : threads.invokeAll(tasks)) {
                tokens += task.get();
            }
            return tokens;
        } catch (ExecutionException e) {
            throw new IllegalStateException("CoreNLP fails with a text: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("It was interrupted.", e);
        }
    }
}
