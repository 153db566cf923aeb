// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Table;
import org.sitrep.lexicon.Words;

/** Whose territory a report means when it comes back to one: "the enclave" is Gaza where Gaza was named. Immutable and thread-safe. */
public final class Territories {

    private static final Territories ALL = new Territories();
    private static final Words NOUNS = Words.of("enclave", "territory", "strip", "exclave");
    private static final Words DEFINITE = Words.of("the", "this");

    private static final Tags WITHIN_A_PHRASE = Tags.of(Tag.JJ, Tag.VBN, Tag.NN, Tag.NNP, Tag.HYPH, Tag.RB);

    /** In tokens, the longest name of the table. */
    private static final int LONGEST = 2;

    /** In tokens, how far before the noun a phrase may begin: "the besieged coastal enclave". Set by hand. */
    private static final int LONGEST_PHRASE = 4;

    private final Map<String, String> countries = new HashMap<>();

    private Territories() {
        for (Table.Row row : Table.load(Territories.class, "territories.tsv").rows()) {
            countries.put(row.get("name"), row.get("country"));
        }
    }

    /** The table, read once. */
    public static Territories get() {
        return ALL;
    }

    /** The code of the country that a definite noun for a territory means, by the last of the territories named before it. */
    public Optional<String> findMeant(AnnotatedText text, int noun) {
        return NOUNS.has(text.lower(noun)) && isDefinite(text, noun) ? findLastBefore(text, noun) : Optional.empty();
    }

    private static boolean isDefinite(AnnotatedText text, int noun) {
        for (int token = noun - 1; token >= Math.max(0, noun - LONGEST_PHRASE); token--) {
            if (DEFINITE.has(text.lower(token))) {
                return true;
            }
            if (!WITHIN_A_PHRASE.has(text.tag(token))) {
                return false;
            }
        }
        return false;
    }

    private Optional<String> findLastBefore(AnnotatedText text, int noun) {
        for (int token = noun - 1; token >= 0; token--) {
            for (int end = token + 1; end <= Math.min(noun, token + LONGEST); end++) {
                String country =
                        countries.get(text.span(new TokenRange(token, end)).text());
                if (country != null) {
                    return Optional.of(country);
                }
            }
        }
        return Optional.empty();
    }
}
