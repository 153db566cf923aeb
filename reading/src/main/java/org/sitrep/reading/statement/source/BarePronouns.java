// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.source;

import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Tag;
import org.sitrep.language.tagset.Tags;
import org.sitrep.lexicon.Words;

/** Sources that name nobody by themselves: "she", "which", "some". */
public final class BarePronouns {

    private static final Tags PRONOUN_TAGS = Tags.of(Tag.PRP, Tag.PRP_POSSESSIVE, Tag.WP, Tag.WP_POSSESSIVE, Tag.WDT);
    private static final Words QUANTIFIERS = Words.of("that", "some", "many", "others", "one");

    private BarePronouns() {}

    /** Whether the phrase is one such word and nothing else. */
    public static boolean has(AnnotatedText text, TokenRange phrase) {
        int word = phrase.first();
        return phrase.size() == 1 && (PRONOUN_TAGS.has(text.tag(word)) || QUANTIFIERS.has(text.lower(word)));
    }
}
