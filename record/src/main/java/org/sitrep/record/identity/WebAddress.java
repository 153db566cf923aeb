// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

import java.util.List;
import java.util.Optional;

/**
 * The parts of an address of the web, as they are written.
 *
 * @param path empty, or with its first slash
 * @param query without its question mark, possibly empty
 * @param state what stands behind {@value #STATE}, possibly empty
 */
record WebAddress(Authority authority, String path, String query, String state) {

    /** Begins a fragment that says which page it is; any other says where in the page. */
    static final String STATE = "#!";

    private static final List<String> SCHEMES = List.of("https://", "http://", "//");

    /** An address with a scheme of the web, with none but two slashes, or one that begins with the name of a host. */
    static Optional<WebAddress> find(String written) {
        int begin = afterScheme(written);
        int end = Authority.end(written, begin);
        String server = written.substring(begin, end);
        Optional<Authority> authority = begin == 0 ? Authority.findBare(server) : Authority.find(server);
        return authority.map(known -> of(known, written.substring(end)));
    }

    private static int afterScheme(String written) {
        for (String scheme : SCHEMES) {
            if (written.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return scheme.length();
            }
        }
        return 0;
    }

    private static WebAddress of(Authority authority, String rest) {
        int hash = orEnd(rest.indexOf('#'), rest);
        String fragment = rest.substring(hash);
        String page = rest.substring(0, hash);
        int mark = orEnd(page.indexOf('?'), page);
        String query = page.substring(Math.min(mark + 1, page.length()));
        String state = fragment.startsWith(STATE) ? fragment.substring(STATE.length()) : "";
        return new WebAddress(authority, page.substring(0, mark), query, state);
    }

    private static int orEnd(int at, String text) {
        return at < 0 ? text.length() : at;
    }
}
