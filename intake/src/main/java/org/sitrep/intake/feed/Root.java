// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.intake.feed.markup.Element;

/**
 * The element that holds a feed, and what its name says it is.
 *
 * @param core the vocabularies of its own elements
 */
record Root(Kind kind, Element element, Set<String> core) {

    private static final Set<String> RSS = Set.of("", "rss", "rss1", "rss09", "rss2");
    private static final Set<String> ATOM = Set.of("", "atom", "atom03");
    private static final Set<String> OTHER = Set.of("", "sitemap");
    private static final Set<String> PAGE = Set.of("html", "head", "body", "div", "script", "meta");

    /** What an element may hold. */
    enum Kind {
        RSS,
        RDF,
        ATOM,
        SITEMAP,
        SITEMAP_INDEX,
        OPML,
        HTML,
        NONE;

        static Kind of(Element element) {
            return switch (element.name()) {
                case "rss", "channel" -> RSS;
                case "rdf" -> RDF;
                case "feed", "entry" -> ATOM;
                case "urlset" -> SITEMAP;
                case "sitemapindex" -> SITEMAP_INDEX;
                case "opml" -> OPML;
                default -> PAGE.contains(element.name()) ? HTML : NONE;
            };
        }
    }

    /** The outermost element, or where it is none of a feed the first in it that is. */
    static Root find(Element outermost) {
        Element element = Kind.of(outermost) == Kind.NONE || Kind.of(outermost) == Kind.HTML
                ? outermost.elements().filter(Root::holdsEntries).findFirst().orElse(outermost)
                : outermost;
        Kind kind = Kind.of(element);
        Set<String> usual = kind == Kind.ATOM ? ATOM : kind == Kind.RSS || kind == Kind.RDF ? RSS : OTHER;
        return new Root(kind, element, kind == Kind.RDF ? usual : with(usual, element.vocabulary()));
    }

    /** A feed may name the wrong namespace as its own. */
    private static Set<String> with(Set<String> usual, String own) {
        return usual.contains(own)
                ? usual
                : Stream.concat(usual.stream(), Stream.of(own)).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean holdsEntries(Element element) {
        return switch (Kind.of(element)) {
            case RSS, RDF, ATOM, SITEMAP -> true;
            case SITEMAP_INDEX, OPML, HTML, NONE -> false;
        };
    }

    /** The element that tells about the feed itself. */
    Element head() {
        return element.all(core, "channel").findFirst().orElse(element);
    }

    /** The entries, wherever feeds put them. */
    Stream<Element> entries() {
        if (element.name().equals("entry")) {
            return Stream.of(element);
        }
        return element.elements()
                .flatMap(child -> isEntry(child)
                        ? Stream.of(child)
                        : child.name().equals("channel") || child.name().equals("items")
                                ? entriesIn(child)
                                : Stream.empty());
    }

    private Stream<Element> entriesIn(Element group) {
        return group.elements()
                .flatMap(child -> isEntry(child)
                        ? Stream.of(child)
                        : child.name().equals("items") ? child.elements().filter(this::isEntry) : Stream.empty());
    }

    private boolean isEntry(Element child) {
        return (child.name().equals("item") || child.name().equals("entry"))
                && (core.contains(child.vocabulary())
                        || ATOM.contains(child.vocabulary())
                        || RSS.contains(child.vocabulary()));
    }

    /** The format and its version, as a feed names it. */
    String format() {
        return switch (kind) {
            case ATOM -> "atom" + Versions.ofAtom(element);
            case RDF -> "rdf" + Versions.ofRdf(this);
            case RSS -> "rss" + Versions.ofRss(element);
            case SITEMAP -> "news-sitemap";
            case SITEMAP_INDEX, OPML, HTML, NONE -> throw new IllegalStateException("There is no feed in it.");
        };
    }
}
