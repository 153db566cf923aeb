// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.coreference;

import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.lexicon.Words;
import org.sitrep.reading.actor.mention.Mention;
import org.sitrep.reading.actor.salience.CoreferenceWords;

/** Whether a description speaks of someone known, "the envoy", or of someone new, "an envoy". */
final class Definiteness {

    private static final Words DEFINITE = Words.of("the", "this", "that");

    private final AnnotatedText text;

    Definiteness(AnnotatedText text) {
        this.text = text;
    }

    boolean isDefinite(Mention mention) {
        return hasDefiniteArticle(mention)
                || mention.country().isPresent() && !mention.plural() && !isIndefinite(mention);
    }

    /** Whether "the", "this" or "that" stands right before it. */
    boolean hasDefiniteArticle(Mention mention) {
        int before = mention.range().first() - 1;
        return before >= 0 && DEFINITE.has(text.lower(before));
    }

    boolean isIndefinite(Mention mention) {
        boolean determined = text.findChild(mention.head(), Relation.DET).stream()
                .anyMatch(determiner -> CoreferenceWords.INDEFINITE.has(text.lower(determiner)));
        boolean counted = text.findChild(mention.head(), Relation.NUMMOD).stream()
                .anyMatch(number -> text.lower(number).equals("one"));
        return !mention.plural() && (determined || counted);
    }
}
