// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import java.util.OptionalInt;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;

/** What a word is to the one it depends on. */
final class GrammaticalRoles {

    private GrammaticalRoles() {}

    static GrammaticalRole of(AnnotatedText text, int noun) {
        if (text.findChild(noun, Relation.COP).isPresent()) {
            return GrammaticalRole.PREDICATIVE;
        }
        return switch (text.relation(noun)) {
            case NSUBJ ->
                ReducedPassive.is(text, text.head(noun)) ? GrammaticalRole.PASSIVE_SUBJECT : GrammaticalRole.SUBJECT;
            case NSUBJ_PASS -> GrammaticalRole.PASSIVE_SUBJECT;
            case OBJ -> GrammaticalRole.OBJECT;
            case IOBJ -> GrammaticalRole.INDIRECT_OBJECT;
            case OBL, OBL_NPMOD, OBL_TMOD -> GrammaticalRole.OBLIQUE;
            case NMOD -> GrammaticalRole.MODIFIER;
            case NMOD_POSS -> GrammaticalRole.POSSESSOR;
            case COMPOUND -> GrammaticalRole.COMPOUND;
            case APPOS -> GrammaticalRole.APPOSITION;
            default -> GrammaticalRole.OTHER;
        };
    }

    static OptionalInt findPredicate(AnnotatedText text, int noun) {
        return switch (of(text, noun)) {
            case SUBJECT, PASSIVE_SUBJECT, OBJECT, INDIRECT_OBJECT, OBLIQUE -> OptionalInt.of(text.head(noun));
            case PREDICATIVE -> OptionalInt.of(noun);
            case MODIFIER, POSSESSOR, COMPOUND, APPOSITION, OTHER -> OptionalInt.empty();
        };
    }
}
