// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.linking.coverage.Coverage;
import org.sitrep.linking.coverage.Parties;
import org.sitrep.linking.coverage.Party;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.place.Place;
import org.sitrep.record.time.Interval;

/** Gathers what is scheduled; mentions of one appointment, in one report or in several, become one. */
public final class Agenda {

    private static final Comparator<Appointment> BY_DAY = Comparator.comparing((Appointment appointment) ->
                    appointment.when().map(Interval::from).map(Object::toString).orElse("~"))
            .thenComparing(appointment -> appointment.place().orElse("~"))
            .thenComparing(appointment -> appointment.citations().getFirst(), Citation.IN_ORDER);

    private final Coverage coverage;
    private final Parties parties;
    private final List<Entry> entries = new ArrayList<>();

    /** An appointment and the incidents, as report and id, that it is in the reports. */
    private record Entry(Appointment appointment, List<String> incidents) {}

    public Agenda(Coverage coverage, Parties parties) {
        this.coverage = coverage;
        this.parties = parties;
    }

    public List<Appointment> list() {
        for (int report : coverage.listOriginals()) {
            for (Event event : coverage.reading(report).events()) {
                boolean meeting =
                        event.type() == EventType.CONSULT || event.when().isPresent();
                if (event.status() == EventStatus.SCHEDULED && meeting) {
                    add(entry(report, event));
                }
            }
        }
        return entries.stream()
                .map(Entry::appointment)
                .filter(appointment -> !appointment.who().isEmpty())
                .sorted(BY_DAY)
                .toList();
    }

    private Entry entry(int report, Event event) {
        List<Party> who = Stream.concat(
                        parties.list(report, event.actors()).stream(),
                        parties.list(report, event.recipients()).stream())
                .distinct()
                .toList();
        Optional<String> place = event.place()
                .flatMap(id -> coverage.index(report).findPlace(id))
                .map(Place::name);
        return new Entry(
                new Appointment(event.when(), who, place, List.of(coverage.cite(report, event.evidence()))),
                event.incident().map(id -> report + " " + id).stream().toList());
    }

    private void add(Entry entry) {
        for (int i = 0; i < entries.size(); i++) {
            if (isSame(entries.get(i), entry)) {
                entries.set(i, join(entries.get(i), entry));
                return;
            }
        }
        entries.add(entry);
    }

    private static boolean isSame(Entry a, Entry b) {
        if (a.incidents().stream().anyMatch(b.incidents()::contains)) {
            return true;
        }
        Appointment one = a.appointment();
        Appointment other = b.appointment();
        boolean sameSentence = one.citations().contains(other.citations().getFirst());
        boolean sameDay = one.when().equals(other.when()) && (one.when().isPresent() || sameSentence);
        boolean samePlace = one.place().equals(other.place());
        return sameDay
                && samePlace
                && one.who().stream()
                        .anyMatch(party -> other.who().stream().anyMatch(second -> isAlike(party, second)));
    }

    /** The same party, or one that the other's name tells more of: "leaders", "leaders of the union". */
    private static boolean isAlike(Party a, Party b) {
        return a.key().equals(b.key()) || isPart(a, b) || isPart(b, a);
    }

    private static boolean isPart(Party part, Party whole) {
        String words = " " + whole.name().toLowerCase(Locale.ROOT) + " ";
        return words.contains(" " + part.name().toLowerCase(Locale.ROOT) + " ");
    }

    private static Entry join(Entry known, Entry more) {
        Appointment one = known.appointment();
        Appointment other = more.appointment();
        return new Entry(
                new Appointment(
                        one.when().or(other::when),
                        united(one.who(), other.who()),
                        one.place().or(other::place),
                        Stream.concat(one.citations().stream(), other.citations().stream())
                                .distinct()
                                .toList()),
                Stream.concat(known.incidents().stream(), more.incidents().stream())
                        .distinct()
                        .toList());
    }

    private static List<Party> united(List<Party> some, List<Party> more) {
        List<Party> all = new ArrayList<>(some);
        for (Party party : more) {
            if (all.stream().noneMatch(known -> known.key().equals(party.key()) || isPart(party, known))) {
                all.removeIf(known -> isPart(known, party));
                all.add(party);
            }
        }
        return all;
    }
}
