// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The script that most letters of a text are of. */
final class Scripts {

    /** In letters. */
    private static final int FEWEST = 10;

    /** A script that words of others are mixed into is still that of the text. */
    private static final double MOST = 0.5;

    private Scripts() {}

    static Optional<String> find(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .forEach(script -> counts.merge(script, 1, Integer::sum));
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana > 0) {
            counts.merge(UnicodeScript.HIRAGANA, counts.getOrDefault(UnicodeScript.KATAKANA, 0), Integer::sum);
            counts.merge(UnicodeScript.HIRAGANA, mixed(counts, kana), Integer::sum);
        }
        int all = text.codePoints().map(c -> Character.isLetter(c) ? 1 : 0).sum();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= Math.max(FEWEST, MOST * all))
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey().name());
    }

    /** Japanese is written in Chinese characters too. */
    private static int mixed(Map<UnicodeScript, Integer> counts, int kana) {
        int han = counts.getOrDefault(UnicodeScript.HAN, 0);
        return kana * 10 > han ? han : 0;
    }
}
