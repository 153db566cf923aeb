// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity.unit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.lexicon.Table;

/** Currency signs, words and codes. Immutable and thread-safe. */
public final class Currencies {

    private final Map<String, String> codes = new HashMap<>();

    private Currencies() {
        for (Table.Row row : Table.load(Currencies.class, "currencies.tsv").rows()) {
            codes.put(key(row.get("first"), row.get("word")), row.get("code"));
        }
    }

    public static Currencies load() {
        return new Currencies();
    }

    /** The ISO 4217 code of a sign, word or code. */
    public Optional<String> find(String word) {
        return Optional.ofNullable(codes.get(key("", word)));
    }

    /** The code of a word after a name that narrows it: "Canadian", "dollar". */
    public Optional<String> find(String first, String lemma) {
        return Optional.ofNullable(codes.get(key(first, lemma)));
    }

    /** The code of the letters before a number in one token: "RM10", "Rs500". */
    public Optional<String> findPrefix(String form) {
        int digits = 0;
        while (digits < form.length() && !Character.isDigit(form.charAt(digits))) {
            digits++;
        }
        boolean upper = digits > 1 && digits < form.length() && Character.isUpperCase(form.charAt(0));
        return upper ? find(form.substring(0, digits)) : Optional.empty();
    }

    private static String key(String first, String word) {
        return first + " " + word;
    }
}
