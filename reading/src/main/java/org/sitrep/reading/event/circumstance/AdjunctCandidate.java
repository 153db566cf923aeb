// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.circumstance;

import java.util.Optional;
import org.sitrep.record.place.Place;
import org.sitrep.record.time.Interval;

/**
 * A time or place named in the report that may be an event's.
 *
 * @param head the token that names it
 * @param place present for a place
 * @param when present for a time
 * @param ruled whether the rules take it for the event's
 * @param shared whether it is, by the rules, that of what is probably another mention of the same happening
 */
public record AdjunctCandidate(
        int head, Optional<Place> place, Optional<Interval> when, boolean ruled, boolean shared) {}
