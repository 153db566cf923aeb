// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.time.date;

import java.util.HashMap;
import java.util.Map;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.time.scan.Scan;

/**
 * Which half of the earth the seasons of a text belong to.
 *
 * <p>Only the text is asked, and only twice: the sentence of the season for a southern country or "Southern Hemisphere", then
 * the dateline, the words before the first dash. This layer knows neither the publisher's country nor what the places of the
 * text are, so all else counts as northern.
 */
public final class Hemisphere {

    /** In lexemes, how far a dateline, or the sentence around a season, is looked through. Set by hand. */
    private static final int REACH = 40;

    /** Southern names, each with the word that must stand before it, empty where none must. */
    private static final Map<String, String> SOUTHERN = new HashMap<>();

    static {
        for (Table.Row row : Table.load(Hemisphere.class, "southern.tsv").rows()) {
            SOUTHERN.put(row.get("name"), row.get("after"));
        }
    }

    private Hemisphere() {}

    static boolean isSouthern(Scan scan, int i) {
        return isNamedInSentence(scan, i) || isDateline(scan);
    }

    private static boolean isNamedInSentence(Scan scan, int i) {
        int sentence = scan.sentence(i);
        for (int k = Math.max(0, i - REACH); k < Math.min(scan.size(), i + REACH); k++) {
            if (isName(scan, k) && scan.sentence(k) == sentence) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDateline(Scan scan) {
        boolean southern = false;
        for (int k = 0; k < Math.min(scan.size(), REACH); k++) {
            if (scan.lexeme(k).isDash() && scan.lexeme(k).spaced()) {
                return southern;
            }
            southern |= isName(scan, k);
        }
        return false;
    }

    private static boolean isName(Scan scan, int i) {
        String after = SOUTHERN.get(scan.word(i));
        return after != null && (after.isEmpty() ? scan.lexeme(i).capital() : scan.is(i - 1, after));
    }
}
