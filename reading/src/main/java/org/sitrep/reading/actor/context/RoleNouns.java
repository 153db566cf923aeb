// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.context;

import java.util.Optional;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.tagset.Relation;
import org.sitrep.reading.actor.lexicon.ActorLexicon;

/** Finds the roles that nouns name, in one word or two: "bank", "central bank". */
final class RoleNouns {

    private final AnnotatedText text;
    private final ActorLexicon lexicon;

    RoleNouns(AnnotatedText text, ActorLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The role a common noun names; "office" names one only with a word that says whose. */
    Optional<ActorLexicon.Role> find(int noun) {
        return findInName(noun).filter(role -> !role.part() || isNamed(noun));
    }

    /** The role a noun within a name names, also one that needs another word to be a role: "office". */
    Optional<ActorLexicon.Role> findInName(int noun) {
        Optional<ActorLexicon.Role> two = noun > 0 && text.sentenceOf(noun - 1) == text.sentenceOf(noun)
                ? lexicon.findRole(text.lower(noun - 1) + ' ' + text.lemma(noun))
                : Optional.empty();
        return two.or(() -> lexicon.findRole(text.lemma(noun)));
    }

    /** "The Ferry Office", "the president's office". */
    private boolean isNamed(int noun) {
        return text.findChild(noun, Relation.COMPOUND).isPresent()
                || text.findChild(noun, Relation.NMOD_POSS).stream()
                        .anyMatch(owner -> text.tag(owner).isNoun());
    }
}
