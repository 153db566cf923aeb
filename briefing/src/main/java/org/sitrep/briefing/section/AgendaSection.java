// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.List;
import org.sitrep.briefing.page.Line;
import org.sitrep.briefing.page.Section;
import org.sitrep.linking.view.Appointment;

/** What lies ahead, by day. */
public final class AgendaSection {

    private AgendaSection() {}

    public static Section compose(List<Appointment> appointments) {
        return new Section(
                "agenda",
                "Agenda",
                "Nothing is scheduled.",
                Groups.list(appointments, appointment -> Groups.days(appointment.when()), AgendaSection::line));
    }

    private static Line line(Appointment appointment) {
        LineBuilder line = new LineBuilder();
        appointment.place().ifPresent(line::key);
        return line.fixed(FixedPhrases.names(appointment.who()))
                .quoted(appointment.citations().getFirst())
                .citing(appointment.citations());
    }
}
