// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.Change;
import org.sitrep.linking.evidence.ItemId;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.evidence.Witnesses;
import org.sitrep.linking.evidence.Words;
import org.sitrep.linking.happening.Agreement;
import org.sitrep.linking.happening.Days;
import org.sitrep.linking.happening.Gathering;
import org.sitrep.linking.happening.Grounds;
import org.sitrep.linking.happening.Sides;
import org.sitrep.linking.happening.Telling;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.event.EventField;
import org.sitrep.record.event.EventType;
import org.sitrep.record.time.Interval;

/** An appointment in the making. Not thread-safe. */
final class Plan {

    /** Longer sentences tell of other things too. */
    private static final int LONG = 300;

    /** The one that tells what became of it, then the one that tells most of it in few words. */
    private static final Comparator<Telling> BEST = Comparator.comparing(
                    (Telling telling) -> telling.event().change().isEmpty())
            .thenComparing(telling -> !Ahead.isSound(telling))
            .thenComparing(Plan::isLong)
            .thenComparing(telling -> telling.site().isEmpty())
            .thenComparing(telling -> telling.parties().size() < 2)
            .thenComparing(telling -> telling.event().heading())
            .thenComparing(telling -> telling.type() != EventType.CONSULT);

    private final List<Gathering> gatherings = new ArrayList<>();
    private final List<Gathering> elsewhen = new ArrayList<>();
    private boolean moved;

    void add(Gathering gathering) {
        gatherings.add(gathering);
        moved |= gathering.tellings().stream().anyMatch(Plan::isMoved);
    }

    private static boolean isMoved(Telling telling) {
        return telling.event().change().flatMap(Change::to).equals(telling.when())
                && telling.when().isPresent();
    }

    /** Takes in what was planned before it was moved to this day. */
    void replace(Plan former) {
        moved = true;
        join(former);
    }

    /** Takes in what tells of the same, but not of its very day. */
    void join(Plan other) {
        elsewhen.addAll(other.gatherings);
        elsewhen.addAll(other.elsewhen);
    }

    boolean isSound() {
        return tellings(all()).anyMatch(Ahead::isSound);
    }

    /** Whether it is for the day to which this moves something. */
    boolean isFor(Telling move) {
        return tellings(gatherings.stream())
                .anyMatch(telling -> telling.report().number() == move.report().number()
                        && telling.event().event().equals(move.event().event()));
    }

    /** What moved it to another day. */
    Optional<Telling> findMove(Outcomes outcomes) {
        return gatherings.stream()
                .flatMap(gathering -> outcomes.findMove(gathering).stream())
                .max(Telling.EARLIEST_FIRST);
    }

    /** Whether the other, told more vaguely, may be this: of the same parties, in the same town, on one of some days around this. */
    boolean covers(Plan vague) {
        Interval day = when();
        Interval days = vague.when();
        boolean within = !day.to().isBefore(days.from()) && !day.from().isAfter(days.to());
        return within
                && isDay(day)
                && !isDay(days)
                && gatherings.getFirst().first().type()
                        == vague.gatherings.getFirst().first().type()
                && Grounds.compare(site(), vague.site()) == Agreement.SAME
                && vague.who().stream().allMatch(party -> who().stream().anyMatch(own -> Sides.isOne(own, party)));
    }

    private static boolean isDay(Interval when) {
        return when.from().toLocalDate().equals(when.lastDay());
    }

    Appointment appointment(Outcomes outcomes, LocalDate today) {
        Telling first = Stream.concat(elsewhen.stream(), gatherings.stream())
                .map(Gathering::first)
                .min(Telling.EARLIEST_FIRST)
                .orElseThrow();
        Telling best = best();
        List<Telling> tellings = tellings(all()).sorted(Telling.EARLIEST_FIRST).toList();
        return new Appointment(
                ItemId.of("a", first.report().key(), first.event().event()),
                best.report().cite(best.event().sentence()),
                new AppointmentKind.Deed(best.type()),
                who(),
                site(),
                when(),
                status(outcomes, today),
                tellings.stream()
                        .map(telling -> telling.report().cite(telling.event().sentence()))
                        .distinct()
                        .toList(),
                Witnesses.count(tellings.stream().map(Telling::report).toList()));
    }

    /** The sentences in which its day is planned. */
    Stream<Line> lines() {
        return gatherings.stream()
                .flatMap(gathering -> gathering.tellings().stream().map(telling -> Line.of(telling, gathering)));
    }

    private Stream<Gathering> all() {
        return Stream.concat(gatherings.stream(), elsewhen.stream());
    }

    private static Stream<Telling> tellings(Stream<Gathering> gatherings) {
        return gatherings.flatMap(gathering -> gathering.tellings().stream());
    }

    private Telling best() {
        return tellings(gatherings.stream())
                .sorted(Telling.EARLIEST_FIRST)
                .min(BEST)
                .orElseThrow();
    }

    private Interval when() {
        return Days.best(tellings(gatherings.stream())
                        .sorted(Telling.EARLIEST_FIRST)
                        .flatMap(telling -> telling.when().stream())
                        .toList())
                .orElseThrow();
    }

    private Optional<Site> site() {
        return Grounds.best(tellings(all())
                .sorted(Telling.EARLIEST_FIRST)
                .flatMap(telling -> telling.site().stream())
                .toList());
    }

    /** Of what is told in one sentence, a meeting about an exchange, those who meet; by words of that sentence, where some are. */
    private List<Party> who() {
        EventType type = best().type();
        List<Telling> same = tellings(all())
                .filter(telling -> telling.type() == type && !telling.parties().isEmpty())
                .sorted(Telling.EARLIEST_FIRST)
                .toList();
        List<Telling> named = same.stream()
                .filter(telling -> !telling.event().isInferred(EventField.ACTORS))
                .toList();
        List<Party> who = Sides.united(
                (named.isEmpty() ? same : named).stream().map(Telling::parties).toList());
        List<Party> known = who.stream().filter(Plan::isKnown).toList();
        return known.isEmpty() ? who : known;
    }

    /** A group without a name may be anybody's. */
    private static boolean isKnown(Party party) {
        return party.named()
                || party.country().isPresent()
                || party.kind().filter(ActorKind.PERSON::equals).isPresent();
    }

    private AppointmentStatus status(Outcomes outcomes, LocalDate today) {
        boolean begun = !when().from().toLocalDate().isAfter(today);
        boolean over = !when().to().toLocalDate().isAfter(today);
        return gatherings.stream()
                .flatMap(gathering -> outcomes.find(gathering, over).stream())
                .filter(status -> begun || status != AppointmentStatus.HELD)
                .min(Comparator.naturalOrder())
                .orElse(
                        over
                                ? AppointmentStatus.NO_WORD
                                : moved ? AppointmentStatus.MOVED : AppointmentStatus.SCHEDULED);
    }

    private static boolean isLong(Telling telling) {
        Words words = telling.event().sentence();
        return words.end() - words.start() > LONG;
    }
}
