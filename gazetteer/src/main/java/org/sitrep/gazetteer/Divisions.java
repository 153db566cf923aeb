// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.gazetteer;

import java.util.List;
import java.util.Optional;

/** Names of divisions of countries. */
public final class Divisions {

    private static final List<String> BEHIND = List.of(
            " Oblast",
            " Province",
            " Governorate",
            " Region",
            " Raion",
            " Krai",
            " State",
            " District",
            " County",
            " Zone",
            " Zila",
            " Prefecture");
    private static final List<String> BEFORE =
            List.of("Province of ", "Caza de ", "City of ", "Region of ", "State of ", "Republic of ");

    private Divisions() {}

    /** "Donetsk Oblast" is called "Donetsk" too. */
    public static Optional<String> findBareName(String name) {
        for (String kind : BEHIND) {
            if (name.endsWith(kind)) {
                return Optional.of(name.substring(0, name.length() - kind.length()));
            }
        }
        for (String kind : BEFORE) {
            if (name.startsWith(kind)) {
                return Optional.of(name.substring(kind.length()));
            }
        }
        return Optional.empty();
    }
}
