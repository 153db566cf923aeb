// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.linking.coverage.Party;
import org.sitrep.record.statement.SpeechAct;

/** What one party said, the newest first. */
public record Position(Party party, List<Utterance> utterances) {

    /**
     * One statement.
     *
     * @param day when it was said, or reported where the text does not say
     * @param words the stretches of the content
     */
    public record Utterance(SpeechAct act, Optional<LocalDate> day, List<Citation> words) {}
}
