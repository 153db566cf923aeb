// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.agenda;

import java.util.List;
import java.util.Optional;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.record.time.Interval;

/**
 * Something that lay ahead when it was reported.
 *
 * @param id lasting; made of its first mention
 * @param what the words that tell of it best
 * @param who all who are to take part
 * @param words where it is told, the earliest report first
 * @param origins how many independent origins tell of it
 */
public record Appointment(
        String id,
        Cited what,
        AppointmentKind kind,
        List<Party> who,
        Optional<Site> site,
        Interval when,
        AppointmentStatus status,
        List<Cited> words,
        int origins) {

    public Appointment {
        who = List.copyOf(who);
        words = List.copyOf(words);
    }
}
