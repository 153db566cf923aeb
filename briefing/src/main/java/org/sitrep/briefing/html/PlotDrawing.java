// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.html;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sitrep.briefing.page.Days;
import org.sitrep.briefing.page.Plot;

/**
 * Counts by day, drawn: a dot for each number, a stroke for each range.
 *
 * @param marks one for each count
 * @param most the number at the top
 * @param first the day at the left
 * @param last the day at the right, empty where there is but one
 */
public record PlotDrawing(String label, List<Mark> marks, String most, String first, String last) {

    public static final int WIDTH = 320;
    public static final int HEIGHT = 90;

    private static final int LEFT = 50;
    private static final int RIGHT = 300;
    private static final int TOP = 12;
    private static final int BOTTOM = 70;

    public PlotDrawing {
        marks = List.copyOf(marks);
    }

    /** A dot, or a stroke from {@code low} to {@code high}; all in units of the drawing. */
    public record Mark(String x, String low, String high, String title) {}

    static PlotDrawing of(Plot plot) {
        List<LocalDate> days =
                plot.counts().stream().map(Plot.Count::day).sorted().toList();
        LocalDate first = days.getFirst();
        LocalDate last = days.getLast();
        BigDecimal most = plot.counts().stream()
                .map(Plot.Count::high)
                .max(Comparator.naturalOrder())
                .filter(high -> high.signum() > 0)
                .orElse(BigDecimal.ONE);
        Scale across = new Scale(first.toEpochDay(), Math.max(last.toEpochDay(), first.toEpochDay() + 1), LEFT, RIGHT);
        Scale up = new Scale(0, most.doubleValue(), BOTTOM, TOP);
        List<Mark> marks =
                plot.counts().stream().map(count -> mark(count, across, up)).toList();
        return new PlotDrawing(
                plot.label(), marks, digits(most), Days.shortDay(first), first.equals(last) ? "" : Days.shortDay(last));
    }

    private static Mark mark(Plot.Count count, Scale across, Scale up) {
        String number = count.low().compareTo(count.high()) == 0
                ? digits(count.high())
                : digits(count.low()) + " to " + digits(count.high());
        return new Mark(
                across.at((double) count.day().toEpochDay()),
                up.at(count.low().doubleValue()),
                up.at(count.high().doubleValue()),
                Days.shortDay(count.day()) + ": " + number);
    }

    private static String digits(BigDecimal number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }
}
