// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

import java.util.Locale;

/** The one form of the addresses under which a page can be had. */
final class CanonicalAddress {

    private CanonicalAddress() {}

    static String of(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
