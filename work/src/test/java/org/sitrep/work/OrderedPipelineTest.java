// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedPipelineTest {

    private static final int PIECES = 1_000;

    private static void run(int threads, Function<Integer, Integer> work, Consumer<Integer> to) {
        new OrderedPipeline<>(work, threads).run(OrderedPipelineTest::feed, to);
    }

    private static void feed(Consumer<Integer> pieces) {
        IntStream.range(0, PIECES).forEach(pieces::accept);
    }

    @Test
    void handsOverInTheOrderOfTheInput() {
        for (int threads : new int[] {1, 2, 7}) {
            List<Integer> results = new ArrayList<>();
            run(threads, piece -> piece * 2, results::add);
            assertThat(results)
                    .isEqualTo(IntStream.range(0, PIECES)
                            .mapToObj(piece -> piece * 2)
                            .toList());
        }
    }

    /** A slow consumer slows the feed: at most a few pieces a thread, and the one that waits to be fed, are ahead of it. */
    @Test
    void feedsNoMoreThanIsNeeded() {
        int threads = 3;
        AtomicInteger fed = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        new OrderedPipeline<Integer, Integer>(piece -> piece, threads)
                .run(
                        pieces -> feed(piece -> {
                            fed.incrementAndGet();
                            pieces.accept(piece);
                        }),
                        piece -> assertThat(fed.get() - taken.getAndIncrement()).isLessThanOrEqualTo(4 * threads + 2));
        assertThat(taken).hasValue(PIECES);
    }

    /** Whoever throws, and whatever it is: it is thrown again to whoever runs the pipeline, after all that came before it. */
    @Test
    void whatIsThrownEndsTheRun() {
        List<Integer> results = new ArrayList<>();
        assertThatThrownBy(() -> run(2, piece -> failAt(5, piece, new IllegalStateException("work")), results::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("work");
        assertThat(results).containsExactly(0, 1, 2, 3, 4);
        assertThatThrownBy(() -> run(2, piece -> failAt(5, piece, new Error("work")), results::add))
                .isInstanceOf(Error.class)
                .hasMessage("work");
        assertThatThrownBy(
                        () -> run(2, piece -> piece, piece -> failAt(5, piece, new IllegalStateException("consumer"))))
                .hasMessage("consumer");
    }

    @Test
    void aFeedThatFailsEndsTheRun() {
        for (Throwable fault : List.of(new IllegalStateException("feed"), new StackOverflowError("feed"))) {
            List<Integer> results = new ArrayList<>();
            assertThatThrownBy(() -> new OrderedPipeline<Integer, Integer>(piece -> piece, 2)
                            .run(pieces -> feed(piece -> pieces.accept(failAt(5, piece, fault))), results::add))
                    .isSameAs(fault);
            assertThat(results).containsExactly(0, 1, 2, 3, 4);
        }
    }

    private static int failAt(int last, int piece, Throwable fault) {
        if (piece < last) {
            return piece;
        }
        switch (fault) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalArgumentException(fault);
        }
    }
}
