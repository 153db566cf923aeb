// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.record.statement.CaveatKind;
import org.sitrep.record.statement.SourceKind;
import org.sitrep.record.statement.SpeechAct;

/**
 * What somebody said, or what a reporter remarks on it, in one report.
 *
 * @param statement its id in the reading
 * @param words what is said; for a remark without content the cue
 * @param sentence the sentence in which that stands
 * @param by who says it; empty for a remark of the reporter's
 * @param terms what it is about, to compare it with others by
 * @param said the day it was said, where the text settles that
 * @param caveat what sort of remark it is
 * @param aboutStatements ids of the statements a remark speaks of
 * @param aboutQuantities indexes of the quantities a remark speaks of
 * @param heading whether it stands in a headline
 */
public record StatementEvidence(
        String statement,
        Words words,
        Words sentence,
        Optional<Party> by,
        SourceKind sourceKind,
        SpeechAct act,
        List<String> terms,
        Optional<LocalDate> said,
        Optional<CaveatKind> caveat,
        List<String> aboutStatements,
        List<Integer> aboutQuantities,
        boolean heading) {

    public StatementEvidence {
        terms = List.copyOf(terms);
        aboutStatements = List.copyOf(aboutStatements);
        aboutQuantities = List.copyOf(aboutQuantities);
    }
}
