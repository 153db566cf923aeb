// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.time;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.lexicon.Table;

/** The words of dates. */
final class Words {

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, ZoneOffset> ZONES = new HashMap<>();

    static {
        for (Table.Row row : Table.load(Words.class, "months.tsv").rows()) {
            row.list("names").forEach(name -> MONTHS.put(name, Integer.valueOf(row.get("month"))));
        }
        for (Table.Row row : Table.load(Words.class, "zones.tsv").rows()) {
            ZONES.put(row.get("zone"), ZoneOffset.of(row.get("offset")));
        }
    }

    private Words() {}

    /** The number of the month that a word names, in any of the languages. */
    static Optional<Integer> month(String word) {
        return Optional.ofNullable(MONTHS.get(word.toLowerCase(Locale.ROOT)));
    }

    static Optional<ZoneOffset> zone(String word) {
        return Optional.ofNullable(ZONES.get(word.toLowerCase(Locale.ROOT)));
    }
}
