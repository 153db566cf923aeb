// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.html.date;

import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses of pages compared. */
final class Address {

    private static final Pattern REST = Pattern.compile("^https?://(?:www\\.)?|[?#].*$|/+$");

    private Address() {}

    /** Whether two addresses are of one page, whatever the protocol, the query and the part of the page. */
    static boolean same(String a, String b) {
        return bare(a).equals(bare(b));
    }

    private static String bare(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        return REST.matcher(REST.matcher(lower).replaceAll("")).replaceAll("");
    }
}
