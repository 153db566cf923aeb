// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.Locale;

/** A publisher or an agency, as one that others may cite. */
public final class House {

    private static final String PREFIX = "house ";

    private House() {}

    /** The same for a house that publishes a report and for one that a report cites by that name. */
    public static String key(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return PREFIX + (lower.startsWith("the ") ? lower.substring("the ".length()) : lower);
    }

    public static boolean isKey(String key) {
        return key.startsWith(PREFIX);
    }
}
