// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.actors;

import java.util.Locale;
import java.util.Optional;

/** How many answers were asked for, and how many were right. Not thread-safe. */
final class Tally {

    private int cases;
    private int countries;
    private int countriesRight;
    private int sectors;
    private int sectorsRight;
    private int both;
    private int bothRight;

    void add(Optional<Boolean> country, Optional<Boolean> sector) {
        cases++;
        if (country.isPresent()) {
            countries++;
            countriesRight += country.get() ? 1 : 0;
        }
        if (sector.isPresent()) {
            sectors++;
            sectorsRight += sector.get() ? 1 : 0;
        }
        if (country.isPresent() && sector.isPresent()) {
            both++;
            bothRight += country.get() && sector.get() ? 1 : 0;
        }
    }

    /** One line: cases, and for each question the share of right answers and how many were asked. */
    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-28s %5d   country %s   sector %s   both %s",
                name,
                cases,
                share(countriesRight, countries),
                share(sectorsRight, sectors),
                share(bothRight, both));
    }

    private static String share(int right, int asked) {
        return asked == 0 ? "-" : String.format(Locale.ROOT, "%.3f of %d", (double) right / asked, asked);
    }
}
