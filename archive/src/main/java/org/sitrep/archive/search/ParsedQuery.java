// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

import java.util.List;
import java.util.Optional;

/**
 * A query, understood.
 *
 * @param clauses all must hold
 * @param blank whether nothing was asked, and so everything fits; a query of signs without a word is not blank, and nothing fits it
 * @param cut whether it was too long and only its beginning is in {@code clauses}
 */
record ParsedQuery(List<Clause> clauses, boolean blank, boolean cut) {

    ParsedQuery {
        clauses = List.copyOf(clauses);
    }

    /**
     * One of several things to find, or to be absent.
     *
     * @param anyOf one at least; one only where it is to be absent
     */
    record Clause(List<Item> anyOf, boolean excluded) {

        Clause {
            anyOf = List.copyOf(anyOf);
        }
    }

    /**
     * One thing to find.
     *
     * @param field where; in the title or the text if it is empty
     */
    record Item(Optional<WordField> field, Sought sought) {}
}
