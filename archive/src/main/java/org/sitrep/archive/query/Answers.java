// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.sitrep.archive.sql.SqlFaults;

/** Hands on the rows of a query, after what they refer to was looked up for many of them together. */
final class Answers<R, T> extends Spliterators.AbstractSpliterator<T> {

    private final Iterator<R> rows;
    private final ToIntFunction<R> weight;
    private final int atOnce;
    private final Function<List<R>, List<T>> completion;
    private final SqlFaults faults;
    private final Deque<T> ready = new ArrayDeque<>();

    /**
     * @param weight how much is looked up for a row
     * @param atOnce rows of so much weight are completed together, and held in memory
     */
    Answers(
            Iterator<R> rows,
            ToIntFunction<R> weight,
            int atOnce,
            Function<List<R>, List<T>> completion,
            SqlFaults faults) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        this.rows = rows;
        this.weight = weight;
        this.atOnce = atOnce;
        this.completion = completion;
        this.faults = faults;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (ready.isEmpty()) {
            faults.explaining(() -> ready.addAll(completion.apply(some())));
        }
        T next = ready.poll();
        if (next == null) {
            return false;
        }
        action.accept(next);
        return true;
    }

    private List<R> some() {
        List<R> some = new ArrayList<>();
        for (int weighed = 0; weighed < atOnce && rows.hasNext(); ) {
            R next = rows.next();
            some.add(next);
            weighed += Math.max(1, weight.applyAsInt(next));
        }
        return some;
    }
}
