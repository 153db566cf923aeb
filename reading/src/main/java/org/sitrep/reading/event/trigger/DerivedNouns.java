// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.trigger;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.lexicon.Table;

/** The verbs that a noun may be derived from: "bombardment", "withdrawal", "shelling", and "raid" from its like. */
public final class DerivedNouns {

    private record Suffix(String noun, String verb) {}

    /** Letters that a verb has at least, so that no suffix is cut from a word that has none. */
    private static final int SHORTEST_STEM = 3;

    private static final List<Suffix> SUFFIXES = Table.load(DerivedNouns.class, "derived-nouns.tsv").rows().stream()
            .map(row -> new Suffix(row.get("noun"), row.get("verb")))
            .toList();

    private DerivedNouns() {}

    /** Words that would be its verb if it had one; most are none. */
    public static List<String> listVerbs(String noun) {
        List<String> verbs = new ArrayList<>();
        verbs.add(noun);
        for (Suffix suffix : SUFFIXES) {
            String stem = noun.endsWith(suffix.noun())
                    ? noun.substring(0, noun.length() - suffix.noun().length())
                    : "";
            if (stem.length() >= SHORTEST_STEM) {
                verbs.add(stem + suffix.verb());
                if (isDoubled(stem) && suffix.verb().isEmpty()) {
                    verbs.add(stem.substring(0, stem.length() - 1));
                }
            }
        }
        return verbs;
    }

    private static boolean isDoubled(String stem) {
        return stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
    }
}
