// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.record.event.PlaceControl;

/**
 * A passage of one report that asserts something which can be checked, or denies it. What it speaks of is an event of the report.
 *
 * @param words the passage
 * @param statement the id of the statement it is part of; empty where the report tells it as its own
 * @param event the id of the event it speaks of
 * @param about the deed, with the doer, whom it is done to and the place as far as the passage names them
 * @param control what it tells of who holds the place of the event, where it speaks of the place itself
 * @param by who says it; empty where the report tells it
 * @param bySide the side that its speaker takes, see {@link Sides}; empty where the speaker is not known well enough
 * @param doerSide the side of those who are said to do it
 * @param said the day it was said, where the text settles that
 * @param terms stems of its telling words, names included, sorted
 * @param answers the index, among the report's claims, of the assertion it answers
 * @param caveats the reporters' remarks on it
 * @param unverified whether one of those remarks says that it is not verified
 * @param worth whether it is worth a line where nobody opposes it: a deed or a hold that can be looked for on the ground, with somebody
 *     behind it
 */
public record ClaimEvidence(
        Bearing bearing,
        Words words,
        Optional<String> statement,
        String event,
        String about,
        Optional<PlaceControl> control,
        Optional<Party> by,
        Optional<String> bySide,
        Optional<String> doerSide,
        Optional<LocalDate> said,
        List<String> terms,
        Optional<Integer> answers,
        List<Words> caveats,
        boolean unverified,
        boolean worth) {

    public ClaimEvidence {
        terms = List.copyOf(terms);
        caveats = List.copyOf(caveats);
    }

    ClaimEvidence answering(int assertion) {
        return new ClaimEvidence(
                bearing,
                words,
                statement,
                event,
                about,
                control,
                by,
                bySide,
                doerSide,
                said,
                terms,
                Optional.of(assertion),
                caveats,
                unverified,
                worth);
    }
}
