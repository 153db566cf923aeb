// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.change;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.linking.Situation;
import org.sitrep.linking.agenda.Appointment;
import org.sitrep.linking.claim.Claim;
import org.sitrep.linking.figure.Figure;
import org.sitrep.linking.happening.Happening;
import org.sitrep.linking.position.Position;

/** What was known on a day. Of each thing it holds what would have to differ for it to have changed; more reports of the same are no change. */
public final class Known {

    private final LocalDate day;
    private final Map<String, List<?>> before = new HashMap<>();

    private Known(LocalDate day) {
        this.day = day;
    }

    /** @param day the last day of what the situation knows */
    public static Known of(LocalDate day, Situation situation) {
        Known known = new Known(day);
        situation.happenings().forEach(each -> known.before.put(each.id(), content(each)));
        situation.claims().forEach(each -> known.before.put(each.id(), content(each)));
        situation.figures().forEach(each -> known.before.put(each.id(), content(each)));
        situation.agenda().forEach(each -> known.before.put(each.id(), content(each)));
        situation.positions().forEach(each -> known.before.put(id(each), content(each)));
        return known;
    }

    public LocalDate day() {
        return day;
    }

    /** Empty where it was known and is as it was. */
    public Optional<Change> of(Happening happening) {
        return compare(happening.id(), content(happening));
    }

    /** Empty where it was known and is as it was. */
    public Optional<Change> of(Claim claim) {
        return compare(claim.id(), content(claim));
    }

    /** Empty where it was known and is as it was. */
    public Optional<Change> of(Figure figure) {
        return compare(figure.id(), content(figure));
    }

    /** Empty where it was known and is as it was. */
    public Optional<Change> of(Appointment appointment) {
        return compare(appointment.id(), content(appointment));
    }

    /** Empty where it was known and is as it was. */
    public Optional<Change> of(Position position) {
        return compare(id(position), content(position));
    }

    private Optional<Change> compare(String id, List<?> now) {
        List<?> then = before.get(id);
        if (then == null) {
            return Optional.of(Change.NEW);
        }
        return then.equals(now) ? Optional.empty() : Optional.of(Change.CHANGED);
    }

    private static List<?> content(Happening happening) {
        return List.of(
                happening.type(),
                happening.mode(),
                happening.status(),
                happening.site(),
                happening.byWordOf().isEmpty());
    }

    private static List<?> content(Claim claim) {
        return List.of(
                claim.status(), claim.opposition().isEmpty(), claim.caveats().isEmpty());
    }

    private static List<?> content(Figure figure) {
        return List.of(figure.low(), figure.high(), figure.disagree());
    }

    private static List<?> content(Appointment appointment) {
        return List.of(appointment.status(), appointment.when());
    }

    private static List<?> content(Position position) {
        return List.of(position.stance());
    }

    private static String id(Position position) {
        return "position " + position.party().key() + " " + position.issue() + " "
                + position.from().map(LocalDate::toString).orElse("");
    }
}
