// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.construction;

import java.util.List;
import java.util.Optional;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;

/** One construction of attribution. Implementations are stateless. */
public interface Rule {

    /** The statement whose cue has its head at the token. */
    Optional<StatementDraft> find(CuedText clause, int token);

    /** What the first of the rules that applies makes of the token. */
    static Optional<StatementDraft> first(List<Rule> rules, CuedText clause, int token) {
        for (Rule rule : rules) {
            Optional<StatementDraft> draft = rule.find(clause, token);
            if (draft.isPresent()) {
                return draft;
            }
        }
        return Optional.empty();
    }
}
