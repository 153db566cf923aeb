// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.html;

import java.util.List;

/** A stretch of a report's text as the page shows it. */
public sealed interface Run {

    /** Words. */
    record Plain(String text) implements Run {}

    /**
     * Words that a line of the brief cites.
     *
     * @param id what the line links to
     * @param runs the words, which may hold others that are cited too; none where they overlap with others
     */
    record Marked(String id, List<Run> runs) implements Run {

        public Marked {
            runs = List.copyOf(runs);
        }
    }
}
