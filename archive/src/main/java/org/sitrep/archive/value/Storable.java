// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.value;

/** Text that every database takes. */
public final class Storable {

    private static final char NUL = '\0';
    private static final char REPLACEMENT = '\uFFFD';

    private Storable() {}

    /** PostgreSQL has no texts with a NUL in them; the packed text of a report keeps its own. */
    public static String text(String words) {
        return words.replace(NUL, REPLACEMENT);
    }
}
