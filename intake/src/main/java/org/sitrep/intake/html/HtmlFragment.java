// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import org.jsoup.nodes.Document;

/** A piece of HTML that is text as a whole, such as the body of an entry of a feed or of a letter. */
public final class HtmlFragment {

    private HtmlFragment() {}

    /** All its paragraphs, parted by blank lines; scripts, hidden parts, lists of links and the furniture of pages are left out. */
    public static String text(String html) {
        Document page = PageParser.parse(html, "");
        Boilerplate.removeElements(page);
        ParagraphVisitor visitor = new ParagraphVisitor();
        page.body().traverse(visitor);
        return String.join("\n\n", visitor.paragraphs());
    }
}
