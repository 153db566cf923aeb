// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

import java.util.Optional;

/** The name of the site that an address leads to: its host without what only names the kind of reader, such as {@code www} or {@code m}. */
public final class SiteName {

    private SiteName() {}

    /** Empty where it is no address of the web. */
    public static Optional<String> find(String address) {
        return WebAddress.find(address.strip()).map(found -> found.authority().host());
    }
}
