// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.lexicon.Table;

/**
 * A message of mail in HTML. All that it shows is its text, for it has no navigation around an article, and a newsletter spreads its text over tables
 * within tables of which none is the article.
 *
 * @param language as the page names it
 * @param paragraphs what it shows
 */
public record HtmlMail(Optional<String> language, List<String> paragraphs) {

    /** In characters: links that are shorter are buttons. */
    private static final int LONG_LINK = 40;

    private static final Table ELEMENTS = Table.load(HtmlMail.class, "mail-elements.tsv");
    private static final String QUOTED = String.join(", ", ELEMENTS.list("selector", "role", "quoted"));
    private static final String HEADING = String.join(", ", ELEMENTS.list("selector", "role", "heading"));
    private static final String HIDDEN = String.join(", ", ELEMENTS.list("selector", "role", "hidden"));

    public HtmlMail {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * What it shows.
     *
     * @param withQuoted whether older messages in it count: one that was forwarded does, one that is answered does not
     */
    public static HtmlMail of(String html, boolean withQuoted) {
        Document page = PageParser.parse(html, "");
        Removal.of(page.body().select(HIDDEN));
        Boilerplate.removeElements(page);
        if (!withQuoted) {
            removeQuoted(page.body());
        }
        ParagraphVisitor visitor = new ParagraphVisitor(LONG_LINK);
        page.body().traverse(visitor);
        Optional<String> language = page.select("html[lang]").stream()
                .map(element -> element.attr("lang").strip())
                .filter(tag -> !tag.isEmpty())
                .findFirst();
        return new HtmlMail(language, visitor.paragraphs());
    }

    /** Unless there is nothing else: then the message only hands on what it quotes. */
    private static void removeQuoted(Element body) {
        Element own = body.clone();
        cut(own);
        if (own.text().chars().anyMatch(Character::isLetter)) {
            cut(body);
        }
    }

    private static void cut(Element body) {
        Removal.of(body.select(QUOTED));
        Optional.ofNullable(body.selectFirst(HEADING)).ifPresent(heading -> {
            Removal.of(heading.nextElementSiblings());
            heading.remove();
        });
    }
}
