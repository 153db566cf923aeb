// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.live;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;

/** Finds the entries of a live blog. */
public final class LiveBlog {

    private static final String TYPE = "LiveBlogPosting";

    private LiveBlog() {}

    /**
     * The entries, the earliest first, in doubt those lower on the page; none where the page is no live blog. What it describes in linked data counts, unless
     * it shows more.
     *
     * @param page stays as it is
     * @param address where the page is
     * @param strip takes away what surrounds an article
     */
    public static List<LiveEntry> entries(
            Document page, Optional<String> address, Words words, Consumer<Document> strip) {
        List<LiveEntry> declared = DeclaredEntries.find(page, words);
        List<LiveEntry> shown = EntryGroup.find(page).isEmpty()
                ? List.of()
                : ShownEntries.find(page.clone(), address, words, strip, isDeclared(page));
        List<LiveEntry> entries = shown.size() > declared.size() ? shown : declared;
        return entries.reversed().stream()
                .sorted(Comparator.comparing(LiveEntry::sortTime))
                .toList();
    }

    private static boolean isDeclared(Document page) {
        return !page.select("[itemtype*=" + TYPE + "]").isEmpty()
                || page.select("script[type*=ld+json]").stream()
                        .anyMatch(script -> script.data().contains(TYPE));
    }
}
