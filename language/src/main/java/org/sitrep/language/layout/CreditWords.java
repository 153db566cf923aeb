// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.layout;

import org.sitrep.lexicon.Table;
import org.sitrep.lexicon.Words;

/** The words of picture credits, for this room and for layers that meet them in a sentence. */
public final class CreditWords {

    private static final Table TABLE = Table.load(CreditWords.class, "credits.tsv");
    private static final Words TOKENS =
            Words.of(TABLE.list("word", "token", "yes").toArray(String[]::new));

    private CreditWords() {}

    /** Whether a token names an agency, or is another word that nothing but a picture credit has beside a slash or in brackets. */
    public static boolean isCredit(String form) {
        return TOKENS.has(form);
    }

    /** The words of a kind, as alternatives of a regular expression. */
    static String alternatives(String kind) {
        return TABLE.anyOf("word", "kind", kind);
    }
}
