// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fingerprint;

import java.util.HashMap;
import java.util.Map;
import org.sitrep.lexicon.Table;

/** How common words are in news, so that the first reports of an archive are not all alike for want of others to compare them with. */
final class CommonWords {

    static final CommonWords SHARED = new CommonWords(Table.load(CommonWords.class, "common-words.tsv"));

    /** What is known beforehand counts as much as so many reports. */
    static final int REPORTS = 500;

    private static final double THOUSAND = 1_000;

    private final Map<Integer, Double> shares = new HashMap<>();

    private CommonWords(Table table) {
        table.rows()
                .forEach(row ->
                        shares.put((int) Hash.of(row.get("word")), Integer.parseInt(row.get("reports")) / THOUSAND));
    }

    /** In how many of {@link #REPORTS} reports a word is to be expected, by its hash. */
    double expected(int word) {
        return REPORTS * shares.getOrDefault(word, 0.0);
    }
}
