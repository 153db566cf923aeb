// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.reading.lexicon.Table;

/** Currency signs, words and codes. Immutable and thread-safe. */
final class Currencies {

    private final Map<String, String> codes = new HashMap<>();

    private Currencies() {
        for (Table.Row row : Table.load(Currencies.class, "currencies.tsv").rows()) {
            codes.put(key(row.get("first"), row.get("word")), row.get("code"));
        }
    }

    static Currencies load() {
        return new Currencies();
    }

    /** The ISO 4217 code of a sign, word or code. */
    Optional<String> find(String word) {
        return Optional.ofNullable(codes.get(key("", word)));
    }

    /** The code of a word after a name that narrows it: "Canadian", "dollar". */
    Optional<String> find(String first, String lemma) {
        return Optional.ofNullable(codes.get(key(first, lemma)));
    }

    private static String key(String first, String word) {
        return first + " " + word;
    }
}
