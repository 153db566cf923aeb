// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.entry;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.intake.feed.FeedEntry;
import org.sitrep.intake.html.HtmlFragment;

/**
 * The words that a feed has of an article.
 *
 * @param words paragraphs parted by blank lines; empty where it has none
 * @param isWhole whether they seem to be the article rather than the beginning of it
 */
public record EntryText(String words, boolean isWhole) {

    /** In characters. Shorter articles are fetched, which tells whether they are whole. */
    private static final int SHORTEST_ARTICLE = 900;

    /** How a text ends that goes on elsewhere. */
    private static final Pattern CUT = Pattern.compile(
            "(?:…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.]|\\[&hellip;])\\W{0,3}$|(?i)(?:read|continue|see) (?:more|reading|full)[^\\n]{0,60}$");

    /** The longer of its content and its summary. */
    public static EntryText of(FeedEntry entry) {
        String words = Stream.of(entry.content(), entry.summary())
                .flatMap(Optional::stream)
                .map(HtmlFragment::text)
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
        boolean cut = CUT.matcher(words).find();
        return new EntryText(words, entry.content().isPresent() && !cut && words.length() >= SHORTEST_ARTICLE);
    }
}
