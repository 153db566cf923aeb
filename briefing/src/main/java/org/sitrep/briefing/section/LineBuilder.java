// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.briefing.page.Excerpt;
import org.sitrep.briefing.page.Line;
import org.sitrep.briefing.page.Part;
import org.sitrep.linking.coverage.Citation;

/** Collects the parts of a line in their order. Not thread-safe. */
final class LineBuilder {

    private final List<Part> parts = new ArrayList<>();

    LineBuilder key(String text) {
        parts.add(new Part.Key(text));
        return this;
    }

    /** Nothing where the phrase is empty. */
    LineBuilder fixed(String phrase) {
        if (!phrase.isEmpty()) {
            parts.add(new Part.Fixed(phrase));
        }
        return this;
    }

    LineBuilder quoted(String words) {
        parts.add(new Part.Quoted(Excerpt.shorten(words)));
        return this;
    }

    LineBuilder quoted(Citation citation) {
        return quoted(citation.words().text());
    }

    Line citing(List<Citation> citations) {
        return new Line(parts, citations);
    }

    Line citing(Citation citation) {
        return citing(List.of(citation));
    }
}
