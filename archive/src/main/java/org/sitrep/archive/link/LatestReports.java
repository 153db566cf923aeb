// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.link;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.sitrep.archive.value.ByteInput;
import org.sitrep.archive.value.ByteOutput;

/** The latest reports under a key, by their numbers. Immutable. */
final class LatestReports {

    /** What ties more reports than that ties nothing that is long past. */
    static final int MOST = 200;

    static final LatestReports NONE = new LatestReports(new long[0]);

    /** The lowest first. */
    private final long[] numbers;

    private LatestReports(long[] numbers) {
        this.numbers = numbers;
    }

    static LatestReports unpack(byte[] packed) {
        ByteInput from = new ByteInput(packed);
        LongStream.Builder numbers = LongStream.builder();
        long last = 0;
        while (!from.isAtEnd()) {
            last += from.nextCount();
            numbers.add(last);
        }
        return new LatestReports(numbers.build().toArray());
    }

    byte[] pack() {
        ByteOutput packed = new ByteOutput(2 * numbers.length + 4);
        long last = 0;
        for (long number : numbers) {
            packed.addCount(number - last);
            last = number;
        }
        return packed.bytes();
    }

    /** The same with a later one. */
    LatestReports with(long report) {
        int from = numbers.length < MOST ? 0 : 1;
        long[] more = Arrays.copyOfRange(numbers, from, numbers.length + 1);
        more[more.length - 1] = report;
        return new LatestReports(more);
    }

    LatestReports without(long report) {
        return new LatestReports(
                LongStream.of(numbers).filter(number -> number != report).toArray());
    }

    boolean isEmpty() {
        return numbers.length == 0;
    }

    /** So many at most, the lowest number first. */
    List<Long> last(int most) {
        return LongStream.of(numbers)
                .skip(Math.max(0, numbers.length - most))
                .boxed()
                .toList();
    }
}
