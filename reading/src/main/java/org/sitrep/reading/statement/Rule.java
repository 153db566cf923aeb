// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import java.util.List;
import java.util.Optional;

/** One construction of attribution. Implementations are stateless. */
interface Rule {

    /** The statement whose cue has its head at the token. */
    Optional<Draft> at(Clause clause, int token);

    /** What the first of the rules that applies makes of the token. */
    static Optional<Draft> first(List<Rule> rules, Clause clause, int token) {
        for (Rule rule : rules) {
            Optional<Draft> draft = rule.at(clause, token);
            if (draft.isPresent()) {
                return draft;
            }
        }
        return Optional.empty();
    }
}
