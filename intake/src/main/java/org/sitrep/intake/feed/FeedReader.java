// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import java.util.Optional;
import org.sitrep.intake.feed.markup.Decoding;
import org.sitrep.intake.feed.markup.Element;
import org.sitrep.intake.feed.markup.Faults;
import org.sitrep.intake.feed.markup.MarkupReader;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.UnfitException;

/** Reads feeds, whichever format they are in. The same bytes give the same feed. */
public final class FeedReader {

    private FeedReader() {}

    /**
     * The feed in some bytes.
     *
     * @param address where they came from, which relative addresses in them are relative to
     * @param charset the one the HTTP header named
     * @throws UnfitException where they are no feed
     */
    public static Feed read(byte[] bytes, Optional<String> address, Optional<String> charset) throws UnfitException {
        if (bytes.length > Limits.BYTES) {
            throw new UnfitException(
                    "file-too-large", "The feed is larger than " + (Limits.BYTES >> 20) + " MB, too large to be one.");
        }
        Faults faults = new Faults();
        String text = Decoding.decode(bytes, charset, faults);
        if (text.isBlank()) {
            throw new UnfitException("empty-file", "The feed is empty.");
        }
        if (text.stripLeading().startsWith("{")) {
            return new JsonFeed(address.orElse(""), faults).read(text.stripLeading());
        }
        Element root = MarkupReader.read(text, address, faults).orElseThrow(Refusal::noMarkup);
        Root feed = Root.find(root);
        return switch (feed.kind()) {
            case RSS, RDF, ATOM -> new XmlFeed(feed, faults).read();
            case SITEMAP -> new NewsSitemap(faults).read(feed.element());
            case SITEMAP_INDEX -> throw Refusal.sitemapIndex();
            case OPML -> throw Refusal.opml();
            case HTML -> throw Refusal.html(feed.element());
            case NONE -> throw Refusal.foreign(root.name());
        };
    }
}
