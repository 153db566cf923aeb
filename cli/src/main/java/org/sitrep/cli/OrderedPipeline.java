// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli;

import java.io.Serial;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

    private final Function<A, B> work;
    private final int threads;
    private final BlockingQueue<CompletableFuture<Optional<B>>> pending;

    OrderedPipeline(Function<A, B> work, int threads) {
        this.work = work;
        this.threads = threads;
        this.pending = new ArrayBlockingQueue<>(PENDING_PER_THREAD * threads);
    }

    /** Runs until the feed ends and all is handed over, on this thread. What the consumer throws ends it at once. */
    void run(Consumer<Consumer<A>> feed, Consumer<B> to) {
        ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory());
        Thread feeder = Thread.ofPlatform().daemon().start(() -> feed(feed, workers));
        try {
            for (Optional<B> next = pending.take().join();
                    next.isPresent();
                    next = pending.take().join()) {
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

    private void feed(Consumer<Consumer<A>> feed, ExecutorService workers) {
        try {
            feed.accept(piece -> put(CompletableFuture.supplyAsync(() -> Optional.of(work.apply(piece)), workers)));
            put(CompletableFuture.completedFuture(Optional.empty()));
        } catch (StoppedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            put(CompletableFuture.failedFuture(e));
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
