// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How all benchmarks run: one thread, each call reads the next text, and the counter {@code tokens}, a second, is the figure. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public abstract class OneCore {

    /** A folder of plain texts, or a file of JSON lines with a field {@code text}. */
    @Param("examples")
    public String texts = "examples";

    /** Whose turn it is. */
    protected final Turns turns = new Turns();
}
