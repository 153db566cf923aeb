// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.caveat;

import java.util.List;
import java.util.Optional;
import org.sitrep.reading.statement.construction.Rule;
import org.sitrep.reading.statement.cue.CuedText;
import org.sitrep.reading.statement.cue.StatementDraft;

/**
 * The reporter's own remark on what is known: "could not be independently verified", "it was not immediately clear whether", "there
 * was no immediate comment", "did not respond to a request for comment". What somebody else says so is that body's statement.
 */
public final class CaveatRule implements Rule {

    private static final List<Rule> KINDS =
            List.of(new UnverifiedRule(), new UnclearRule(), new NothingKnownRule(), new SilenceRule());

    @Override
    public Optional<StatementDraft> find(CuedText clause, int token) {
        return Rule.first(KINDS, clause, token);
    }
}
