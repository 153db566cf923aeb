// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.layout;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.language.layout.Paragraphs.Paragraph;

/** Cuts headlines and captions off the sentences they are glued to where a page was pasted as one line. */
final class PageFurniture {

    private PageFurniture() {}

    /** The pieces of a paragraph in text order: what lies between headlines in capitals and after the credits of pictures. */
    static List<Paragraph> apart(String text, int start, int end) {
        List<Paragraph> pieces = new ArrayList<>();
        int from = start;
        for (int credit : PhotoCredits.listEnds(text, start, end)) {
            addHeadlines(text, from, credit, pieces);
            from = credit;
        }
        addHeadlines(text, from, end, pieces);
        return pieces;
    }

    private static void addHeadlines(String text, int start, int end, List<Paragraph> pieces) {
        int from = start;
        for (CapitalHeadlines.Run headline : CapitalHeadlines.list(text, start, end)) {
            addText(text, from, headline.start(), pieces);
            pieces.add(new Paragraph(headline.start(), headline.end(), true));
            from = headline.end();
        }
        addText(text, from, end, pieces);
    }

    private static void addText(String text, int start, int end, List<Paragraph> pieces) {
        Paragraph piece = Paragraphs.trimmed(text, start, end, false);
        if (piece.start() < piece.end()) {
            pieces.add(piece);
        }
    }
}
