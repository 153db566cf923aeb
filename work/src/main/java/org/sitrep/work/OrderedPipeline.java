// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

import java.io.Serial;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does work on several threads and hands over the results in the order of the input.
 *
 * <p>At most {@link #PENDING_PER_THREAD} pieces a thread are under way, so a slow consumer slows the feed, and memory does not
 * grow with the input.
 */
final class OrderedPipeline<A, B> {

    private static final int PENDING_PER_THREAD = 4;

    /** Longer than a report usually takes. */
    private static final long PAUSE_MILLIS = 300;

    private final Function<A, B> work;
    private final int threads;
    private final BlockingQueue<CompletableFuture<Optional<B>>> pending;

    OrderedPipeline(Function<A, B> work, int threads) {
        this.work = work;
        this.threads = threads;
        this.pending = new ArrayBlockingQueue<>(PENDING_PER_THREAD * threads);
    }

    /**
     * Runs until the feed ends and all is handed over, on this thread. What the feed, the work or the consumer throws ends it at once and is
     * thrown here.
     */
    void run(Consumer<Consumer<A>> feed, Consumer<B> to) {
        run(feed, to, () -> {});
    }

    /** @param pause is run, on this thread, when no result has come for a moment, once until the next */
    void run(Consumer<Consumer<A>> feed, Consumer<B> to, Runnable pause) {
        ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory());
        Thread feeder = Thread.ofPlatform().daemon().start(() -> feed(feed, workers));
        try {
            for (Optional<B> next = take(pause); next.isPresent(); next = take(pause)) {
                to.accept(next.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        } finally {
            feeder.interrupt();
            workers.shutdownNow();
        }
    }

    private Optional<B> take(Runnable pause) throws InterruptedException {
        try {
            CompletableFuture<Optional<B>> next = pending.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            if (next == null) {
                pause.run();
                next = pending.take();
            }
            return next.join();
        } catch (CompletionException e) {
            switch (Faults.root(e)) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                default -> throw e;
            }
        }
    }

    private void feed(Consumer<Consumer<A>> feed, ExecutorService workers) {
        try {
            put(end(feed, workers));
        } catch (StoppedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Puts all pieces and gives what stands at their end: nothing, or why there are no more. */
    private CompletableFuture<Optional<B>> end(Consumer<Consumer<A>> feed, ExecutorService workers) {
        try {
            feed.accept(piece -> put(CompletableFuture.supplyAsync(() -> Optional.of(work.apply(piece)), workers)));
            return CompletableFuture.completedFuture(Optional.empty());
        } catch (StoppedException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void put(CompletableFuture<Optional<B>> piece) {
        try {
            pending.put(piece);
        } catch (InterruptedException e) {
            throw new StoppedException(e);
        }
    }

    /** Nobody waits for results any more. */
    private static final class StoppedException extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        StoppedException(InterruptedException cause) {
            super(cause);
        }
    }
}
