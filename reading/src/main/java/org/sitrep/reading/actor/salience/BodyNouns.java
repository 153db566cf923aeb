// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.salience;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.lexicon.Table;

/** Nouns by which news comes back to a body it has named, "the bloc", "the newspaper". Immutable and thread-safe. */
public final class BodyNouns {

    private static final BodyNouns ALL = new BodyNouns();

    private final Map<String, List<String>> partsOfNames = new HashMap<>();

    private BodyNouns() {
        for (Table.Row row : Table.load(BodyNouns.class, "body-nouns.tsv").rows()) {
            partsOfNames.put(row.get("noun"), row.list("names"));
        }
    }

    /** The table, read once. */
    public static BodyNouns get() {
        return ALL;
    }

    public boolean has(String noun) {
        return partsOfNames.containsKey(noun);
    }

    /** Whether a body of that name may be meant: "the bloc" is a union, "the alliance" NATO, "the group" any body. */
    public boolean fits(String noun, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        List<String> parts = partsOfNames.getOrDefault(noun, List.of());
        return has(noun) && (parts.isEmpty() || parts.stream().anyMatch(lower::contains));
    }
}
