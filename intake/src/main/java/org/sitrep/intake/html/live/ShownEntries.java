// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.live;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.intake.html.live.EntryGroup.Member;

/** The entries that a page shows side by side. */
final class ShownEntries {

    /** In characters; most entries are longer. */
    private static final int SHORT = 80;

    /** What is farther apart is an archive. */
    private static final Duration LONGEST = Duration.ofDays(14);

    /** The share of the page's text that entries hold. */
    private static final double MOST = 0.5;

    /** In characters; longer headings are no headlines. */
    private static final int LONGEST_HEADLINE = 300;

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    private ShownEntries() {}

    /**
     * None where the page does not look like a live blog.
     *
     * @param page changed by this: what {@code strip} takes, and the times of the entries, are taken out
     * @param strip takes away what surrounds an article
     */
    static List<LiveEntry> find(
            Document page, Optional<String> address, Words words, Consumer<Document> strip, boolean declared) {
        Optional<EntryGroup> group = EntryGroup.find(page);
        if (group.isEmpty()) {
            return List.of();
        }
        List<Member> members = group.get().members();
        boolean others = !declared
                && (isMost(members, member -> OtherNames.has(member.element()))
                        || isMost(members, member -> leadsElsewhere(member.element(), address, page)));
        if (others) {
            return List.of();
        }
        strip.accept(page);
        List<Member> left = members.stream()
                .filter(member -> member.element().closest("body") != null)
                .toList();
        List<LiveEntry> entries = left.stream()
                .map(member -> entry(member, address, page, words))
                .filter(entry -> !entry.words().isBlank())
                .toList();
        return isLive(entries, declared, words.of(page.body())) ? entries : List.of();
    }

    private static boolean isMost(List<Member> members, Predicate<Member> so) {
        return members.stream().filter(so).count() * 2 > members.size();
    }

    private static boolean leadsElsewhere(Element entry, Optional<String> address, Document page) {
        return link(entry)
                .filter(link -> !Addresses.staysOn(address, link, page))
                .isPresent();
    }

    /** The link of an entry's heading, or of its time. */
    private static Optional<String> link(Element entry) {
        return Stream.of(
                        "h1 a[href], h2 a[href], h3 a[href], h4 a[href], h5 a[href], h6 a[href]",
                        "a[href] h1, a[href] h2, a[href] h3, a[href] h4",
                        "a[rel=bookmark][href]",
                        "a[href] time")
                .flatMap(selector -> entry.select(selector).stream().limit(1))
                .flatMap(found -> Stream.ofNullable(found.closest("a[href]")))
                .map(link -> link.attr("href").strip())
                .findFirst();
    }

    private static LiveEntry entry(Member member, Optional<String> address, Document page, Words words) {
        Element entry = member.element();
        Optional<String> own = link(entry)
                .flatMap(link -> Addresses.whole(link, page))
                .or(() -> name(entry).flatMap(id -> address.map(where -> where.replaceFirst("#.*$", "") + "#" + id)));
        if (!member.stamp().equals(entry)) {
            member.stamp().remove();
        }
        Optional<String> headline = entry.select(HEADINGS).stream()
                .map(heading -> heading.text().strip())
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_HEADLINE)
                .findFirst();
        return new LiveEntry(headline, Optional.empty(), member.time(), Optional.empty(), own, words.of(entry));
    }

    private static Optional<String> name(Element entry) {
        return entry.select("[id]").stream()
                .limit(1)
                .map(Element::id)
                .filter(id -> !id.isEmpty())
                .findFirst();
    }

    private static boolean isLive(List<LiveEntry> entries, boolean declared, String all) {
        int held = entries.stream().mapToInt(entry -> entry.words().length()).sum();
        long longer = entries.stream()
                .filter(entry -> entry.words().length() >= SHORT)
                .count();
        return entries.size() >= EntryGroup.FEWEST
                && longer * 2 > entries.size()
                && (declared || isClose(entries) && held >= MOST * all.length());
    }

    private static boolean isClose(List<LiveEntry> entries) {
        List<LocalDateTime> times = entries.stream().map(LiveEntry::sortTime).toList();
        return Duration.between(Collections.min(times), Collections.max(times)).compareTo(LONGEST) <= 0;
    }
}
