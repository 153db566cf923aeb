// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place.toponym;

import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.language.tagset.Relation;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.WordKinds;

/**
 * Tells a capital or a seat that stands for a government ("Kyiv submitted a plan") from the place. Immutable and thread-safe.
 */
public final class Metonymy {

    private final WordKinds words = WordKinds.load(Metonymy.class, "metonymy.tsv");

    private Metonymy() {}

    public static Metonymy load() {
        return new Metonymy();
    }

    boolean isMetonym(AnnotatedText text, TokenRange range) {
        String name = text.span(range).text();
        if (Countries.get().findBySeat(name).isPresent()) {
            return !name.equals("Vatican");
        }
        if (Countries.get().findByCapital(name).isEmpty()) {
            return false;
        }
        return acts(text, text.headOf(range));
    }

    private boolean acts(AnnotatedText text, int head) {
        int governor = text.head(head);
        if (governor == AnnotatedText.ROOT) {
            return false;
        }
        return switch (text.relation(head)) {
            case NSUBJ -> isVerb(text, governor) && !is("place-verb", text, governor) && !hasCopula(text, governor);
            case OBJ, IOBJ -> is("object-verb", text, governor);
            case NMOD_POSS -> is("possessed-noun", text, governor);
            case OBL, NMOD -> hasActingPreposition(text, head);
            case CONJ -> acts(text, governor) && !text.isRelation(governor, Relation.CONJ);
            default -> false;
        };
    }

    private boolean hasActingPreposition(AnnotatedText text, int head) {
        OptionalInt preposition = text.findChild(head, Relation.CASE);
        return preposition.isPresent() && is("preposition", text, preposition.getAsInt());
    }

    private static boolean isVerb(AnnotatedText text, int token) {
        return text.tag(token).isVerb();
    }

    private static boolean hasCopula(AnnotatedText text, int token) {
        return text.findChild(token, Relation.COP).isPresent();
    }

    private boolean is(String kind, AnnotatedText text, int token) {
        return words.get(kind).has(text.lemma(token));
    }
}
