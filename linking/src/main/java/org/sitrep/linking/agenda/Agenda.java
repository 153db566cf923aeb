// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.agenda;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.linking.evidence.LinkedEvidence;

/** Not written yet. */
public final class Agenda {

    private Agenda() {}

    public static List<Appointment> of(List<LinkedEvidence> reports, LocalDate today) {
        return List.of();
    }
}
