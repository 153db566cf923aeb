// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.language.tagset.Relations;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.text.Span;

/** Finds the quantities that belong to an event: how many were killed, how many drones were sent. */
final class EventQuantities {

    private static final Relations MEASURED = Relations.of(
            Relation.NSUBJ,
            Relation.NSUBJ_PASS,
            Relation.OBJ,
            Relation.OBL,
            Relation.NUMMOD,
            Relation.NMOD,
            Relation.COMPOUND);

    /** Tokens from which a phrase is too long: it holds figures of other things. By hand; 8 or 30 change one event in fifty. */
    private static final int LONGEST = 14;

    private final AnnotatedText text;
    private final List<Quantity> quantities;

    EventQuantities(AnnotatedText text, List<Quantity> quantities) {
        this.text = text;
        this.quantities = quantities;
    }

    /** Indexes into the quantities of the report, ascending. */
    List<Integer> list(int predicate) {
        List<Integer> own = new ArrayList<>();
        for (int child : text.children(predicate)) {
            boolean part = MEASURED.has(text.relation(child));
            if (part && text.subtree(child).size() < LONGEST) {
                addIn(text.span(text.subtree(child)), own);
            }
        }
        return own.stream().distinct().sorted().toList();
    }

    private void addIn(Span span, List<Integer> own) {
        for (int i = firstFrom(span.start());
                i < quantities.size() && quantities.get(i).span().start() < span.end();
                i++) {
            own.add(i);
        }
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = quantities.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quantities.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
