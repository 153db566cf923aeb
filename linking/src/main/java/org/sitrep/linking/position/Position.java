// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.position;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Stance;

/**
 * What a party holds on an issue; when it changes, that is another position.
 *
 * @param issue its key in the table of issues
 * @param from the first day on which the party is known to hold it
 * @param to the last day, where another stance followed
 * @param words those that show it, the earliest first
 */
public record Position(
        Party party, String issue, Stance stance, Optional<LocalDate> from, Optional<LocalDate> to, List<Said> words) {

    public Position {
        words = List.copyOf(words);
    }

    /**
     * Words that show it.
     *
     * @param said the day they were said, where the text settles that
     */
    public record Said(Cited words, Optional<LocalDate> said) {}
}
