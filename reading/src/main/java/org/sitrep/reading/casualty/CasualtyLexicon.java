// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.casualty;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.lexicon.Table;
import org.sitrep.lexicon.WordKinds;
import org.sitrep.reading.actor.lexicon.ActorLexicon;
import org.sitrep.record.quantity.QuantityEffect;

/** The tables of this package. Immutable and thread-safe. */
record CasualtyLexicon(
        Map<String, QuantityEffect> harms, Map<String, String> groups, WordKinds words, ActorLexicon actors) {

    static CasualtyLexicon load() {
        Map<String, QuantityEffect> harms = new HashMap<>();
        for (Table.Row row : Table.load(CasualtyLexicon.class, "harms.tsv").rows()) {
            harms.put(
                    row.get("role") + " " + row.get("word"),
                    QuantityEffect.valueOf(row.get("effect").toUpperCase(Locale.ROOT)));
        }
        Map<String, String> groups = new HashMap<>();
        for (Table.Row row : Table.load(CasualtyLexicon.class, "groups.tsv").rows()) {
            groups.put(row.get("word"), row.get("group"));
        }
        return new CasualtyLexicon(
                harms, groups, WordKinds.load(CasualtyLexicon.class, "words.tsv"), ActorLexicon.load());
    }

    /** What a word tells of, where the people stand in that role to it. */
    Optional<QuantityEffect> findHarm(String role, String word) {
        return Optional.ofNullable(harms.get(role + " " + word));
    }

    /** Which sort of people a noun means. */
    Optional<String> findGroup(String lemma) {
        return Optional.ofNullable(groups.get(lemma));
    }

    /** Whether a word is of that kind. */
    boolean is(String kind, String word) {
        return words.get(kind).has(word);
    }

    /** Whether a noun, as lemma, means one person. */
    boolean isPerson(String lemma) {
        return is("person", lemma)
                || actors.findRole(lemma).filter(ActorLexicon.Role::person).isPresent();
    }
}
