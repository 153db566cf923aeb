// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.coverage;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.lexicon.NameFolding;

/**
 * The beginnings of words, by which "Norway's" is known again in "Norwegian".
 *
 * @param stems small letters without accents
 */
public record Stems(Set<String> stems) {

    /** Letters in which words of one stem agree. */
    private static final int LENGTH = 4;

    /** Shorter words say nothing, unless they are all capitals. */
    private static final int SHORTEST = 4;

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** The points within "U.S." */
    private static final Pattern INITIALS = Pattern.compile("(?<=\\b\\p{Lu})\\.(?=\\p{Lu})");

    public Stems {
        stems = Set.copyOf(stems);
    }

    public static Stems of(String words) {
        String plain = INITIALS.matcher(NameFolding.withoutMarks(words)).replaceAll("");
        return new Stems(GAP.splitAsStream(plain)
                .filter(word ->
                        word.length() >= SHORTEST || word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)))
                .map(word -> word.substring(0, Math.min(LENGTH, word.length())).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()));
    }

    /** How many words of one may be words of the other. */
    public long shared(Stems other) {
        return stems.stream().filter(other.stems::contains).count();
    }

    /** Whether a word of one may be a word of the other. */
    public boolean touch(Stems other) {
        return !Collections.disjoint(stems, other.stems);
    }
}
