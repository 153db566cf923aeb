// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.Optional;
import org.sitrep.record.Reading;
import org.sitrep.record.text.Sentence;

/** What a report is called. */
public final class Headline {

    private Headline() {}

    /** The title that came with it, else the headline with which its text begins. */
    public static Optional<String> of(Reading reading) {
        return reading.report()
                .title()
                .or(() -> reading.sentences().stream()
                        .findFirst()
                        .filter(Sentence::heading)
                        .map(first -> first.span().text()));
    }
}
