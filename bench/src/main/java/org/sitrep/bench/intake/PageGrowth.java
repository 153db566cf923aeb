// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
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
import org.sitrep.bench.InventedText;
import org.sitrep.intake.html.HtmlPage;
import org.sitrep.intake.material.UnfitException;

/** How the time of reading one page grows with a part of it that comes many times: four times as many should take about four times as long. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class PageGrowth {

    /** What comes many times. */
    public enum Part {
        HIDDEN("<p hidden>Not shown.</p>"),
        NAMED("<div class=nav>Item</div>"),
        NAVIGATION("<nav>Item</nav>"),
        PARAGRAPH("<p>So short.</p>"),
        LINK("<a href=/ferry>Ferry</a> "),
        HEADING("<h1>Heading</h1>"),
        TEASER("<article><h2><a href=/ferry>Ferry</a></h2></article>"),
        TIME("<time datetime=2025-12-14T10:00:00Z>14 December 2025</time>"),
        LINKED_DATA("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\"}</script>"),
        BREAK("line<br>"),
        TABLE("<table><tr><td>cell</table>");

        private final String html;

        Part(String html) {
            this.html = html;
        }
    }

    @Param
    public Part part = Part.HIDDEN;

    @Param({"5000", "20000", "80000"})
    public int times = 5000;

    private byte[] page = {};

    @Setup(Level.Trial)
    public void write() {
        String article = "<article><p>" + InventedText.report(20, 32, 1) + "</p></article>";
        page = (article + part.html.repeat(times)).getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public Object read() throws IOException, UnfitException {
        return HtmlPage.read(new ByteArrayInputStream(page));
    }
}
