// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.happening.Sides;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.event.EventType;
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.time.Interval;

/** What a line tells, by which another line of the same in its story is known. */
record Telling(
        EventType type,
        Optional<EventMode> mode,
        List<Party> actors,
        List<Party> recipients,
        Optional<Site> site,
        Optional<Interval> when) {

    static Telling of(QuotedDeed quoted) {
        return new Telling(
                quoted.happening().type(),
                quoted.happening().mode(),
                quoted.actors(),
                quoted.recipients(),
                quoted.site(),
                quoted.when());
    }

    /** Where among some tellings one tells the same; negative where none does. */
    static int indexOf(List<Telling> tellings, Telling telling) {
        return IntStream.range(0, tellings.size())
                .filter(i -> telling.isAgain(tellings.get(i)))
                .findFirst()
                .orElse(-1);
    }

    /** How much it says; to whom and on which day most of all. */
    int says() {
        return actors.size()
                + 2 * recipients.size()
                + (site.isPresent() ? 1 : 0)
                + when.map(time -> isOneDay(time) ? 2 : 1).orElse(0);
    }

    private static boolean isOneDay(Interval time) {
        return time.from().toLocalDate().equals(time.lastDay());
    }

    /** Whether the same did such a deed, and nothing else that both tell differs. Of talks and other deeds without force the same do many. */
    private boolean isAgain(Telling other) {
        boolean same = type == other.type
                && actors.isEmpty() == other.actors.isEmpty()
                && agree(actors, other.actors)
                && agree(recipients, other.recipients)
                && site.flatMap(place -> other.site.map(there -> isOne(place, there)))
                        .orElse(true)
                && when.flatMap(time -> other.when.map(day -> overlap(time, day)))
                        .orElse(true);
        return same
                && (type == EventType.ASSAULT
                        || type == EventType.COERCE
                        || mode.equals(other.mode) && (isDated() || other.isDated()));
    }

    /** A town and its country may be the same place. */
    private static boolean isOne(Site one, Site other) {
        boolean vague = Stream.of(one, other).anyMatch(site -> site.precision() == PlacePrecision.COUNTRY);
        return one.equals(other) || vague && one.country().equals(other.country());
    }

    private boolean isDated() {
        return when.isPresent();
    }

    private static boolean overlap(Interval one, Interval other) {
        return !one.from().toLocalDate().isAfter(other.lastDay())
                && !other.from().toLocalDate().isAfter(one.lastDay());
    }

    private static boolean agree(List<Party> some, List<Party> others) {
        return some.isEmpty()
                || others.isEmpty()
                || some.stream().anyMatch(one -> others.stream().anyMatch(other -> Sides.isOne(one, other)));
    }
}
