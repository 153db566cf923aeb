// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.language;

import java.util.Optional;
import org.sitrep.lexicon.Table;

/** Tells languages of one script by letters that only some of them have. */
final class Letters {

    private static final Table LANGUAGES = Table.load(Letters.class, "scripts.tsv");

    /** One letter in so many; fewer stand in names. */
    private static final int RARE = 300;

    private Letters() {}

    /** The first language of the script whose letters the text has; the last one has none of its own. */
    static Optional<String> find(String script, String text) {
        return LANGUAGES.rows().stream()
                .filter(row -> row.get("script").equals(script))
                .filter(row -> row.get("letters").isEmpty() || isFrequent(row.get("letters"), text))
                .map(row -> row.get("language"))
                .findFirst();
    }

    private static boolean isFrequent(String letters, String text) {
        long all = text.chars().filter(Character::isLetter).count();
        long own = text.chars().filter(c -> letters.indexOf(c) >= 0).count();
        return own * RARE >= all;
    }
}
