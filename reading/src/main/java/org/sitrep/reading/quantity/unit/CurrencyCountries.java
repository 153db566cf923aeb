// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.quantity.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.lexicon.Table;

/** The countries whose currencies share a name. Immutable and thread-safe. */
public final class CurrencyCountries {

    /** In tokens, the longest name of the table. */
    private static final int LONGEST = 3;

    /** Currencies by the countries' names: "Sydney" speaks for AUD among dollars. */
    private final Map<String, List<SharedName>> byCountry = new HashMap<>();

    private CurrencyCountries() {
        for (Table.Row row :
                Table.load(CurrencyCountries.class, "currency-countries.tsv").rows()) {
            SharedName currency = new SharedName(row.get("word"), row.get("code"));
            row.list("names")
                    .forEach(name -> byCountry
                            .computeIfAbsent(name, n -> new ArrayList<>())
                            .add(currency));
        }
    }

    public static CurrencyCountries load() {
        return new CurrencyCountries();
    }

    private record SharedName(String word, String code) {}

    /** How often a text names each country. */
    public Named count(AnnotatedText text) {
        Map<SharedName, Integer> counts = new LinkedHashMap<>();
        for (int token = 0; token < text.size(); token++) {
            if (Character.isUpperCase(text.form(token).charAt(0))) {
                for (int length = 1; length <= Math.min(LONGEST, text.size() - token); length++) {
                    String name = text.text().substring(text.start(token), text.end(token + length - 1));
                    byCountry
                            .getOrDefault(name, List.of())
                            .forEach(currency -> counts.merge(currency, 1, Integer::sum));
                }
            }
        }
        return new Named(counts);
    }

    /** The countries a text names, counted. */
    public static final class Named {

        private final Map<SharedName, Integer> counts;

        private Named(Map<SharedName, Integer> counts) {
            this.counts = counts;
        }

        /** The currency of that name in the country named most; empty where two are named as often, or none. */
        public Optional<String> find(String word) {
            Optional<String> best = Optional.empty();
            int most = 0;
            for (Map.Entry<SharedName, Integer> entry : counts.entrySet()) {
                if (entry.getKey().word().equals(word) && entry.getValue() >= most) {
                    best = entry.getValue() == most
                            ? Optional.empty()
                            : Optional.of(entry.getKey().code());
                    most = entry.getValue();
                }
            }
            return best;
        }
    }
}
