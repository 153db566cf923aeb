// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Joins paragraphs that go on in the next column or on the next page, also over footnotes between. Not thread-safe. */
final class Flow {

    private static final int MOST_NOTES = 12;

    private final Typography typography;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private Flow(Typography typography) {
        this.typography = typography;
    }

    /** The paragraphs of all blocks, in order. */
    static List<Paragraph> of(List<List<Paragraph>> blocks, Typography typography) {
        Flow flow = new Flow(typography);
        blocks.forEach(flow::add);
        return flow.paragraphs;
    }

    private void add(List<Paragraph> block) {
        Paragraph first = block.getFirst();
        int before = before(first);
        if (before >= 0 && goesOn(paragraphs.get(before), first, before < paragraphs.size() - 1)) {
            paragraphs.set(before, paragraphs.get(before).and(first));
            paragraphs.addAll(block.subList(1, block.size()));
        } else {
            paragraphs.addAll(block);
        }
    }

    /** The paragraph it may go on from: the last one that is no footnote, unless it is in a footnote itself; -1 where there is none. */
    private int before(Paragraph next) {
        int last = paragraphs.size() - 1;
        int at = last;
        while (at >= 0
                && last - at < MOST_NOTES
                && !typography.isNote(next.first())
                && typography.isNote(paragraphs.get(at).first())) {
            at--;
        }
        return at;
    }

    private boolean goesOn(Paragraph open, Paragraph next, boolean over) {
        Line last = open.last();
        Line first = next.first();
        if (!last.isOfSize(first) || first.startsItem() || last.endsSentence()) {
            return false;
        }
        boolean flows = open.full() && !over && last.bold() == first.bold() && !typography.isHeading(last);
        return first.startsSmall() || flows;
    }
}
