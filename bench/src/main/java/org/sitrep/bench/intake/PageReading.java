// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sitrep.intake.html.HtmlPage;
import org.sitrep.intake.material.UnfitException;

/** Pages read a second, and how long one takes: one thread, each call reads the next page. */
@State(Scope.Thread)
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class PageReading {

    private static final int INVENTED = 50;

    /** A folder of pages named {@code .html.gz}, or the size of invented ones in kilobytes. */
    @Param({"20", "100"})
    public String pages = "20";

    private List<byte[]> all = List.of();
    private int turn;

    @Setup(Level.Trial)
    public void gather() throws IOException {
        all = pages.matches("\\d{1,5}") ? InventedPages.of(INVENTED, Integer.parseInt(pages)) : kept(Path.of(pages));
    }

    private static List<byte[]> kept(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html.gz"))
                    .sorted()
                    .map(PageReading::unzipped)
                    .toList();
        }
    }

    private static byte[] unzipped(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ".", e);
        }
    }

    /** What holds no article is refused, which takes its time too. */
    @Benchmark
    public Object read() throws IOException {
        byte[] page = all.get(turn++ % all.size());
        try {
            return HtmlPage.read(new ByteArrayInputStream(page));
        } catch (UnfitException e) {
            return e;
        }
    }
}
