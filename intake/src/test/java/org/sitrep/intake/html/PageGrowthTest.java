// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.intake.material.UnfitException;

/** What a page costs grows with its length and no faster. Measured in bytes that are allocated, which are the same on a slow computer. */
class PageGrowthTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final String ARTICLE =
            "<p>The ferry came back in the evening with all on board and a good catch of fish to sell.</p>".repeat(9);

    private static final int TIMES = 1_000;

    /** Four times as much should cost four times as much; lists that grow make it uneven. */
    private static final double MOST = 6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time datetime=2025-12-14T10:00:00Z>14 December 2025</time>",
                "<span class=date>14 December 2025</span>",
                "<h1>One of the headings of this page</h1>",
                "<article><h2><a href=/ferry>One of the articles</a></h2>It tells of a ferry.</article>",
                "<div class=nav>One of the items of a menu</div>",
                "<p hidden>One of the hidden paragraphs</p>",
                "<a href=/ferry>One of the links</a> ",
            })
    void withWhatComesManyTimes(String part) throws Exception {
        read(ARTICLE + part);
        long little = allocated(ARTICLE + part.repeat(TIMES));
        long much = allocated(ARTICLE.repeat(4) + part.repeat(4 * TIMES));
        assertThat((double) much / little).isLessThan(MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div hidden>", "<div class=ad>", "<section>", "<span><div>", "<h1><div>", "<h3><div>"})
    void withDepth(String open) throws Exception {
        String words = "<p>Some of the words at the bottom.</p>".repeat(TIMES);
        read(open + words);
        long shallow = allocated(open.repeat(5) + words);
        long deep = allocated(open.repeat(100) + words);
        assertThat((double) deep / shallow).isLessThan(2);
    }

    private static long allocated(String page) throws IOException {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        read(page);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static void read(String page) throws IOException {
        try {
            HtmlPage.read(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        } catch (UnfitException e) {
            assertThat(e.code()).isIn("empty-text", "text-too-long");
        }
    }
}
