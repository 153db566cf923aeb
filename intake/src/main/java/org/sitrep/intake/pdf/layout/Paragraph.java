// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.layout;

import java.util.List;
import java.util.stream.Stream;

/**
 * Lines that belong together.
 *
 * @param full whether its last line goes to the end of its column
 */
record Paragraph(List<Line> lines, boolean full) {

    Paragraph {
        lines = List.copyOf(lines);
    }

    Line first() {
        return lines.getFirst();
    }

    Line last() {
        return lines.getLast();
    }

    /** With another that goes on where this breaks off. */
    Paragraph and(Paragraph rest) {
        return new Paragraph(Stream.concat(lines.stream(), rest.lines.stream()).toList(), rest.full);
    }
}
