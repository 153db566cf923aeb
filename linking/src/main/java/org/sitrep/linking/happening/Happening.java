// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.happening;

import java.util.List;
import java.util.Optional;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.time.Interval;

/**
 * Something that happened, is going on or was said to lie ahead, however many reports tell of it.
 *
 * @param id lasting; made of its first mention
 * @param byWordOf those by whose word alone it is known; empty where a report tells it as its own
 * @param mentions where it is told, the earliest report first
 * @param origins how many independent origins tell it
 */
public record Happening(
        String id,
        Optional<String> story,
        EventType type,
        Optional<EventMode> mode,
        List<Party> actors,
        List<Party> recipients,
        Optional<Site> site,
        Optional<Interval> when,
        EventStatus status,
        List<Party> byWordOf,
        List<Mention> mentions,
        int origins) {

    public Happening {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        byWordOf = List.copyOf(byWordOf);
        mentions = List.copyOf(mentions);
    }

    /**
     * Where a report tells it.
     *
     * @param event the event's id in the reading
     */
    public record Mention(Cited anchor, Cited sentence, String event) {}
}
