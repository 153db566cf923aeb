// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.List;
import java.util.Optional;

/**
 * All that linking takes from one reading.
 *
 * @param relevant whether the report tells of conflict or diplomacy, as far as that is known
 * @param headline with which the text begins, where no title came with it
 * @param occasions what is set for a day and is no event of the record
 * @param speech the statements that claims are made with
 */
public record ReportEvidence(
        boolean relevant,
        Optional<String> headline,
        List<EventEvidence> events,
        List<OccasionEvidence> occasions,
        List<SpeechEvidence> speech,
        List<StanceEvidence> stances,
        List<FigureEvidence> figures,
        List<ClaimEvidence> claims) {

    public ReportEvidence {
        events = List.copyOf(events);
        occasions = List.copyOf(occasions);
        speech = List.copyOf(speech);
        stances = List.copyOf(stances);
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
    }

    /** All that positions need. */
    public ReportEvidence onlyStances() {
        return new ReportEvidence(relevant, headline, List.of(), List.of(), List.of(), stances, List.of(), List.of());
    }
}
