// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import org.sitrep.reading.statement.cue.CueModel;
import org.sitrep.reading.statement.extent.Extents;
import org.sitrep.reading.statement.judgement.ActModel;
import org.sitrep.reading.statement.judgement.AttributionModel;
import org.sitrep.reading.statement.source.SourceKindModel;

/** What the statement layer has learned. */
public record StatementModels(
        CueModel cues, Extents extents, AttributionModel attributions, ActModel acts, SourceKindModel kinds) {

    static StatementModels load() {
        return new StatementModels(
                CueModel.load(), Extents.load(), AttributionModel.load(), ActModel.load(), SourceKindModel.load());
    }

    /** The same, with other judgements of whole statements. */
    public StatementModels with(AttributionModel otherAttributions, ActModel otherActs, SourceKindModel otherKinds) {
        return new StatementModels(cues, extents, otherAttributions, otherActs, otherKinds);
    }
}
