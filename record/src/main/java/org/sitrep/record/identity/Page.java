// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

import java.util.List;
import java.util.Optional;
import org.sitrep.record.identity.AddressTable.Rule;

/**
 * A page on its publisher's own host, wherever a copy of it is served.
 *
 * @param at where its own part of {@code path} begins
 */
record Page(Authority authority, String path, int at) {

    private static final List<Rule> CACHES = AddressTable.rules("cache");
    private static final List<Rule> BEGINNINGS = AddressTable.rules("beginning");

    /** Marks, in the path of a cache, that the page itself was had by {@code https}. */
    private static final String SECURE = "s/";

    /** @param path in its one form; addresses of caches within caches are followed to the innermost */
    static Page of(Authority authority, String path) {
        Page page = new Page(authority, path, 0);
        Optional<Page> nearer = page.findNearer();
        while (nearer.isPresent()) {
            page = nearer.get();
            nearer = page.findNearer();
        }
        return page;
    }

    String form() {
        return authority + path.substring(at);
    }

    private Optional<Page> findNearer() {
        return findCached().or(this::findPlain);
    }

    private Optional<Page> findCached() {
        return CACHES.stream()
                .filter(cache -> isAt(cache.name()) && path.startsWith(cache.detail(), at))
                .findFirst()
                .flatMap(cache -> findFrom(at + cache.detail().length()));
    }

    private boolean isAt(String host) {
        String here = authority.toString();
        return here.equals(host) || here.endsWith("." + host);
    }

    private Optional<Page> findFrom(int begin) {
        int start = path.startsWith(SECURE, begin) ? begin + SECURE.length() : begin;
        int end = Authority.end(path, start);
        return Authority.findBare(path.substring(start, end)).map(own -> new Page(own, path, end));
    }

    private Optional<Page> findPlain() {
        return BEGINNINGS.stream()
                .filter(beginning -> path.startsWith(beginning.name(), at))
                .findFirst()
                .map(beginning ->
                        new Page(authority, path, at + beginning.name().length() - 1));
    }
}
