// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.query;

import java.util.List;
import java.util.Optional;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.time.Interval;

/**
 * An event as a report tells it.
 *
 * @param citation the word that names it
 * @param actors names of those who act; in a meeting, of all who take part
 * @param recipients names of those acted upon
 * @param byWordOf the sources of the statement it is part of, or their words; empty where the report tells it as its own
 * @param statement the item it is part of
 * @param confidence from 0 to 1, in thousandths
 * @param wanted how probable it is that an analyst keeps the line, from 0 to 1, in thousandths
 */
public record EventRow(
        Citation citation,
        EventType type,
        Optional<EventMode> mode,
        EventStatus status,
        List<String> actors,
        List<String> recipients,
        List<String> byWordOf,
        Optional<PlaceRow> place,
        Optional<Interval> when,
        Optional<String> statement,
        double confidence,
        double wanted) {

    public EventRow {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        byWordOf = List.copyOf(byWordOf);
    }
}
