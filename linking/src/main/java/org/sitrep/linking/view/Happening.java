// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.view;

import java.util.List;
import java.util.Optional;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.linking.coverage.Party;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.time.Interval;

/**
 * Something that happened or is going on, as told by one sentence of a report.
 *
 * @param source who says so; empty where the reporter does
 */
public record Happening(
        EventType type,
        EventStatus status,
        Optional<Interval> when,
        Optional<String> place,
        List<Party> actors,
        List<Party> recipients,
        Optional<Party> source,
        Citation citation) {}
