// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How the running text of a document is set.
 *
 * @param size of its font: the one most characters have
 * @param leading from base line to base line, in sizes of the font
 */
record Typography(float size, float leading) {

    private static final float USUAL_LEADING = 1.25f;
    private static final int LEAST_PAIRS = 3;
    private static final float LARGER = 1.12f;
    private static final float SMALLER = 0.93f;

    static Typography of(List<List<Line>> blocks) {
        return new Typography(size(blocks), leading(blocks));
    }

    boolean isHeading(Line line) {
        return line.bold() || line.size() > LARGER * size;
    }

    boolean isNote(Line line) {
        return line.size() < SMALLER * size;
    }

    private static float size(List<List<Line>> blocks) {
        Map<Integer, Integer> characters = new HashMap<>();
        blocks.forEach(block -> block.forEach(line ->
                characters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum)));
        return characters.entrySet().stream()
                        .max(Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey)
                        .orElse(0)
                / 2f;
    }

    /** Measured between lines of which the second clearly goes on with the sentence of the first. */
    private static float leading(List<List<Line>> blocks) {
        List<Float> sure = blocks.stream()
                .flatMap(block -> IntStream.range(1, block.size())
                        .filter(i -> goesOn(block.get(i - 1), block.get(i)))
                        .mapToObj(i -> (block.get(i).y() - block.get(i - 1).y())
                                / block.get(i).size()))
                .sorted()
                .toList();
        return sure.size() < LEAST_PAIRS ? USUAL_LEADING : sure.get(sure.size() / 2);
    }

    private static boolean goesOn(Line line, Line next) {
        return next.startsSmall() && !line.endsSentence() && line.isOfSize(next);
    }
}
