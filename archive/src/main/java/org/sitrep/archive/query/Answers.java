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
import org.sitrep.archive.sql.SqlFaults;

/** Hands on the rows of a query, after what they refer to was looked up for many of them together. */
final class Answers<R, T> extends Spliterators.AbstractSpliterator<T> {

    private final Iterator<R> rows;
    private final int atOnce;
    private final Function<List<R>, List<T>> completion;
    private final SqlFaults faults;
    private final Deque<T> ready = new ArrayDeque<>();

    /** @param atOnce so many rows are held in memory */
    Answers(Iterator<R> rows, int atOnce, Function<List<R>, List<T>> completion, SqlFaults faults) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        this.rows = rows;
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
        while (some.size() < atOnce && rows.hasNext()) {
            some.add(rows.next());
        }
        return some;
    }
}
