// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Makes a tree of HTML, no deeper than what goes through it can bear. */
final class PageParser {

    private static final int DEEPEST = 256;

    private PageParser() {}

    /** @param address what relative addresses are relative to; empty where nobody knows */
    static Document parse(String html, String address) {
        return Jsoup.parse(html, address, Parser.htmlParser().setMaxDepth(DEEPEST));
    }
}
