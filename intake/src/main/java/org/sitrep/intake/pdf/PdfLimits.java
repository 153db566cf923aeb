// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf;

import java.time.Duration;

/**
 * How much is spent on one PDF.
 *
 * @param bytes the largest file
 * @param pages the most pages
 * @param time from start to text
 * @param heapMegabytes the memory of the process that reads it
 */
public record PdfLimits(int bytes, int pages, Duration time, int heapMegabytes) {

    public static final int DEFAULT_BYTES = 64 << 20;
    public static final int DEFAULT_PAGES = 500;
    public static final Duration DEFAULT_TIME = Duration.ofSeconds(60);
    public static final int DEFAULT_HEAP_MEGABYTES = 512;

    public static final PdfLimits DEFAULT =
            new PdfLimits(DEFAULT_BYTES, DEFAULT_PAGES, DEFAULT_TIME, DEFAULT_HEAP_MEGABYTES);
}
