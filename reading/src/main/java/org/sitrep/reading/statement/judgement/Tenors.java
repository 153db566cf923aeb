// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.judgement;

import java.util.Map;
import java.util.Set;
import org.sitrep.lexicon.Table;

/** What words say of the drift of a statement, as {@code tenors.tsv} explains: "breach" of an accusation, "must" of a demand. Immutable. */
final class Tenors {

    private final Map<String, Set<String>> byLemma;

    private Tenors(Map<String, Set<String>> byLemma) {
        this.byLemma = byLemma;
    }

    static Tenors load() {
        return new Tenors(Table.load(Tenors.class, "tenors.tsv").group("lemma", "tenor"));
    }

    Set<String> list(String lemma) {
        return byLemma.getOrDefault(lemma, Set.of());
    }
}
