// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.happening.Gathering;
import org.sitrep.linking.happening.Gatherings;

/** Gathers what lay ahead when it was reported, and what became of it. */
public final class Agenda {

    private static final Comparator<Appointment> BY_DAY = Comparator.comparing(
                    (Appointment appointment) -> appointment.when().from())
            .thenComparing(appointment -> appointment.when().to())
            .thenComparing(Appointment::id);

    private final List<Plan> plans = new ArrayList<>();
    private final Map<Line, Plan> byLine = new HashMap<>();

    private Agenda() {}

    /**
     * By day.
     *
     * @param today the day by which an appointment is over or not
     */
    public static List<Appointment> of(List<LinkedEvidence> reports, LocalDate today) {
        List<Gathering> planned =
                Gatherings.of(reports.stream().flatMap(Ahead::in).toList());
        Outcomes outcomes = Outcomes.of(reports, planned);
        Agenda agenda = new Agenda();
        planned.forEach(agenda::add);
        agenda.followMoves(outcomes);
        agenda.joinVague();
        List<Plan> sound = agenda.plans.stream().filter(Plan::isSound).toList();
        Set<Line> taken = sound.stream().flatMap(Plan::lines).collect(Collectors.toSet());
        return Stream.concat(
                        sound.stream().map(plan -> plan.appointment(outcomes, today)),
                        Occasions.of(reports, taken).stream().map(occasion -> occasion.appointment(today)))
                .sorted(BY_DAY)
                .toList();
    }

    /** What was moved is one with what is planned for its new day. */
    private void followMoves(Outcomes outcomes) {
        for (Plan former : List.copyOf(plans)) {
            former.findMove(outcomes)
                    .flatMap(move -> plans.stream()
                            .filter(plan -> plan != former && plan.isFor(move))
                            .findFirst())
                    .ifPresent(plan -> {
                        plan.replace(former);
                        plans.remove(former);
                    });
        }
    }

    /** "At the weekend" is one with the Saturday that others tell. */
    private void joinVague() {
        for (Plan vague : List.copyOf(plans)) {
            plans.stream().filter(plan -> plan.covers(vague)).findFirst().ifPresent(plan -> {
                plan.join(vague);
                plans.remove(vague);
            });
        }
    }

    /** What one sentence plans for one day is one: "will meet for talks". */
    private void add(Gathering gathering) {
        List<Line> lines = gathering.tellings().stream()
                .map(telling -> Line.of(telling, gathering))
                .distinct()
                .toList();
        Plan plan = lines.stream()
                .flatMap(line -> Optional.ofNullable(byLine.get(line)).stream())
                .findFirst()
                .orElseGet(this::begin);
        plan.add(gathering);
        lines.forEach(line -> byLine.putIfAbsent(line, plan));
    }

    private Plan begin() {
        Plan plan = new Plan();
        plans.add(plan);
        return plan;
    }
}
