// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.happening.Gathering;
import org.sitrep.linking.happening.Gatherings;
import org.sitrep.linking.happening.Telling;

/** Gathers what lay ahead when it was reported, and what became of it. */
public final class Agenda {

    private static final Comparator<Appointment> BY_DAY = Comparator.comparing(
                    (Appointment appointment) -> appointment.when().from())
            .thenComparing(appointment -> appointment.when().to())
            .thenComparing(Appointment::id);

    private final List<Plan> plans = new ArrayList<>();
    private final Map<Line, Plan> byLine = new HashMap<>();

    /** @param day the day for which a sentence plans something */
    private record Line(Cited sentence, Optional<LocalDate> day) {}

    private Agenda() {}

    /**
     * By day.
     *
     * @param today the day by which an appointment is over or not
     */
    public static List<Appointment> of(List<LinkedEvidence> reports, LocalDate today) {
        Agenda agenda = new Agenda();
        Gatherings.of(reports.stream().flatMap(Ahead::in).toList()).forEach(agenda::add);
        Outcomes outcomes = Outcomes.of(reports);
        return agenda.plans.stream()
                .filter(Plan::isSound)
                .map(plan -> plan.appointment(outcomes, today))
                .sorted(BY_DAY)
                .toList();
    }

    /** What one sentence plans for one day is one: "will meet for talks". */
    private void add(Gathering gathering) {
        List<Line> lines = gathering.tellings().stream()
                .map(telling -> line(telling, gathering))
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

    private static Line line(Telling telling, Gathering gathering) {
        return new Line(
                telling.report().cite(telling.event().sentence()),
                gathering.when().map(when -> when.from().toLocalDate()));
    }
}
