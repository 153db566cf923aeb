// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.util.List;
import java.util.Optional;
import org.sitrep.record.statement.SourceKind;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.time.Interval;

/**
 * A statement as a report tells it.
 *
 * @param citation from the first word that is attributed to the last
 * @param sources names of those who said it, or the report's words for them where nobody is known by them
 * @param said when, where the report settles that
 * @param parent the item inside whose words it stands
 * @param confidence from 0 to 1, in thousandths
 */
public record StatementRow(
        Citation citation,
        List<String> sources,
        SourceKind sourceKind,
        SpeechAct act,
        Optional<Interval> said,
        Optional<String> parent,
        double confidence) {

    public StatementRow {
        sources = List.copyOf(sources);
    }
}
