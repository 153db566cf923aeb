// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.layout;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What stands on one base line, across all columns, from left to right; at least one segment. */
public record Row(List<Segment> segments) {

    public Row {
        segments = List.copyOf(segments);
    }

    float y() {
        return segments.getFirst().y();
    }

    float size() {
        return segments.getFirst().size();
    }

    float left() {
        return segments.getFirst().left();
    }

    float right() {
        return segments.getLast().right();
    }

    String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
    }

    /** 0 where there is one segment only. */
    float widestGap() {
        float widest = 0;
        for (int i = 1; i < segments.size(); i++) {
            widest = Math.max(
                    widest, segments.get(i).left() - segments.get(i - 1).right());
        }
        return widest;
    }

    boolean covers(float x) {
        return segments.stream().anyMatch(segment -> segment.left() < x && x < segment.right());
    }

    /** The characters to the left of x, where nothing covers it. */
    int charactersBefore(float x) {
        return characters(segment -> segment.right() <= x);
    }

    int charactersAfter(float x) {
        return characters(segment -> segment.left() >= x);
    }

    private int characters(Predicate<Segment> side) {
        return segments.stream()
                .filter(side)
                .mapToInt(segment -> segment.text().length())
                .sum();
    }
}
