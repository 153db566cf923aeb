// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sitrep.briefing.draft.DraftGroup;
import org.sitrep.briefing.draft.DraftLine;
import org.sitrep.briefing.draft.DraftSection;
import org.sitrep.briefing.page.Days;
import org.sitrep.briefing.page.Item;
import org.sitrep.linking.agenda.Appointment;
import org.sitrep.linking.agenda.AppointmentStatus;
import org.sitrep.linking.evidence.Party;
import org.sitrep.record.time.Interval;

/** What lies ahead, by day, with what was moved or called off. */
public final class AgendaSection {

    private static final int MOST_LINES = 10;
    private static final int SHARE = 3;

    /** What may be on any day of a longer time is no appointment. */
    private static final int MOST_DAYS = 10;

    private static final int MOST_CITATIONS = 3;

    private AgendaSection() {}

    public static DraftSection compose(Material material) {
        List<Appointment> ahead = material.situation().agenda().stream()
                .filter(appointment -> isAhead(appointment, material.today()))
                .filter(appointment -> material.isNews(known -> known.of(appointment)))
                .filter(appointment -> appointment.words().stream()
                        .anyMatch(words -> material.passages().isRelevant(words.report())))
                .filter(appointment -> !material.quotes().isQuoted(appointment.what()))
                .filter(appointment -> material.passages().isWanted(appointment.what()))
                .toList();
        List<DraftGroup> days = Material.byWeight(ahead, material.importance()::of).stream()
                .limit(MOST_LINES)
                .sorted(Comparator.comparing(
                                (Appointment appointment) -> appointment.when().from())
                        .thenComparing(Appointment::id))
                .map(appointment -> DraftGroup.of(line(appointment, material)))
                .toList();
        return new DraftSection("agenda", "Agenda", "Nothing is known to lie ahead.", days, SHARE);
    }

    /** Whether its days are known, and it is to come, or was to come and will not; the day of the last report counts as to come. */
    private static boolean isAhead(Appointment appointment, LocalDate today) {
        LocalDate last = appointment.when().lastDay();
        boolean known =
                !appointment.when().from().toLocalDate().plusDays(MOST_DAYS).isBefore(last);
        return switch (appointment.status()) {
            case SCHEDULED, MOVED, CANCELLED -> known && !last.isBefore(today);
            case HELD, NO_WORD -> false;
        };
    }

    private static DraftLine line(Appointment appointment, Material material) {
        LineBuilder line = new LineBuilder(material)
                .change(material.change(known -> known.of(appointment)))
                .key(days(appointment.when()))
                .fixed(phrase(appointment, material))
                .quoted(appointment.what())
                .spot(appointment.site());
        appointment.words().stream()
                .filter(words -> !words.equals(appointment.what()))
                .limit(MOST_CITATIONS - 1)
                .forEach(line::citing);
        return line.build(Item.Kind.APPOINTMENT, appointment.id());
    }

    private static String days(Interval when) {
        LocalDate first = when.from().toLocalDate();
        LocalDate last = when.lastDay();
        return first.equals(last) ? Days.weekday(first) : Days.span(first, last);
    }

    private static String phrase(Appointment appointment, Material material) {
        return appointment.site().map(site -> ", " + site.name()).orElse("")
                + who(appointment, material)
                + became(appointment.status())
                + (appointment.origins() > 1 ? " (" + appointment.origins() + " origins)" : "")
                + ":";
    }

    /** Those whom the quoted words name; all where they name none, as "they" may be anybody who is known. */
    private static String who(Appointment appointment, Material material) {
        Naming naming = Naming.in(material.passages().words(appointment.what()));
        List<Party> named = naming.borneOut(appointment.who());
        String names = Names.list(named.isEmpty() ? appointment.who() : named);
        return names.isEmpty() ? "" : ", " + names;
    }

    private static String became(AppointmentStatus status) {
        return switch (status) {
            case MOVED -> ", moved";
            case CANCELLED -> ", cancelled";
            case SCHEDULED, HELD, NO_WORD -> "";
        };
    }
}
