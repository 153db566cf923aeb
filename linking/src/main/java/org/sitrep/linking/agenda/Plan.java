// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.linking.evidence.ItemId;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.evidence.Witnesses;
import org.sitrep.linking.evidence.Words;
import org.sitrep.linking.happening.Days;
import org.sitrep.linking.happening.Gathering;
import org.sitrep.linking.happening.Grounds;
import org.sitrep.linking.happening.Sides;
import org.sitrep.linking.happening.Telling;
import org.sitrep.record.event.EventType;
import org.sitrep.record.time.Interval;

/** An appointment in the making. Not thread-safe. */
final class Plan {

    /** Longer sentences tell of other things too. */
    private static final int LONG = 300;

    /** The one that tells most of it in few words. */
    private static final Comparator<Telling> BEST = Comparator.comparing((Telling telling) -> !Ahead.isSound(telling))
            .thenComparing(Plan::isLong)
            .thenComparing(telling -> telling.site().isEmpty())
            .thenComparing(telling -> telling.parties().size() < 2)
            .thenComparing(telling -> telling.event().heading())
            .thenComparing(telling -> telling.type() != EventType.CONSULT);

    private final List<Gathering> gatherings = new ArrayList<>();

    void add(Gathering gathering) {
        gatherings.add(gathering);
    }

    boolean isSound() {
        return gatherings.stream()
                .flatMap(gathering -> gathering.tellings().stream())
                .anyMatch(Ahead::isSound);
    }

    Appointment appointment(Outcomes outcomes, LocalDate today) {
        List<Telling> tellings = gatherings.stream()
                .flatMap(gathering -> gathering.tellings().stream())
                .sorted(Telling.EARLIEST_FIRST)
                .toList();
        Telling first = gatherings.getFirst().first();
        Telling best = tellings.stream().min(BEST).orElse(first);
        Interval when = Days.best(tellings.stream()
                        .flatMap(telling -> telling.when().stream())
                        .toList())
                .orElseThrow();
        return new Appointment(
                ItemId.of("a", first.report().key(), first.event().event()),
                best.report().cite(best.event().sentence()),
                best.type(),
                who(tellings),
                Grounds.best(sites(tellings)),
                when,
                status(outcomes, when, today),
                tellings.stream()
                        .map(telling -> telling.report().cite(telling.event().sentence()))
                        .distinct()
                        .toList(),
                Witnesses.count(tellings.stream().map(Telling::report).toList()));
    }

    private static List<Party> who(List<Telling> tellings) {
        return Sides.united(tellings.stream().map(Telling::parties).toList());
    }

    private static List<Site> sites(List<Telling> tellings) {
        return tellings.stream().flatMap(telling -> telling.site().stream()).toList();
    }

    private AppointmentStatus status(Outcomes outcomes, Interval when, LocalDate today) {
        boolean begun = !when.from().toLocalDate().isAfter(today);
        boolean over = !when.to().toLocalDate().isAfter(today);
        return gatherings.stream()
                .flatMap(gathering -> outcomes.find(gathering, over).stream())
                .filter(status -> begun || status != AppointmentStatus.HELD)
                .min(Comparator.naturalOrder())
                .orElse(over ? AppointmentStatus.NO_WORD : AppointmentStatus.SCHEDULED);
    }

    private static boolean isLong(Telling telling) {
        Words words = telling.event().sentence();
        return words.end() - words.start() > LONG;
    }
}
