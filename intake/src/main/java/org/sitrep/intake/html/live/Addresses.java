// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.live;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Addresses that the entries of a page name. */
final class Addresses {

    private static final Pattern STATE = Pattern.compile("[?#].*$", Pattern.DOTALL);
    private static final Pattern ENDING = Pattern.compile("/?(?:index\\.\\w{2,5}|\\.html?)?$");

    private Addresses() {}

    /** An address as a whole, though it be written as one relative to the page. */
    static Optional<String> whole(String written, Document page) {
        String address = page.createElement("a").attr("href", written.strip()).absUrl("href");
        return Optional.of(address).filter(whole -> whole.startsWith("http://") || whole.startsWith("https://"));
    }

    /** Whether a link leads to the page it stands on, or to something beneath that. */
    static boolean staysOn(Optional<String> page, String written, Document document) {
        if (written.startsWith("#")) {
            return true;
        }
        Optional<String> base = page.map(Addresses::path);
        Optional<String> target = whole(written, document).map(Addresses::path);
        return base.isPresent()
                && target.isPresent()
                && (target.get().equals(base.get())
                        || target.get().startsWith(base.get() + "/") && depth(base.get()) > 0);
    }

    /** Host and path. Everything is beneath the front page, which therefore counts as no page of its own. */
    private static String path(String address) {
        String bare = STATE.matcher(address).replaceAll("").replaceFirst("^https?://(?:www\\.|m\\.)?", "");
        return ENDING.matcher(bare).replaceAll("");
    }

    private static long depth(String path) {
        return path.chars().filter(c -> c == '/').count();
    }
}
