// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.linking.agenda.Agenda;
import org.sitrep.linking.agenda.Appointment;
import org.sitrep.linking.claim.Claim;
import org.sitrep.linking.claim.Claims;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.figure.Figure;
import org.sitrep.linking.figure.Figures;
import org.sitrep.linking.happening.Happening;
import org.sitrep.linking.happening.Happenings;
import org.sitrep.linking.position.Position;
import org.sitrep.linking.position.Positions;
import org.sitrep.linking.story.Stories;
import org.sitrep.linking.story.Story;

/**
 * What some reports say together.
 *
 * @param stories the latest first
 * @param agenda by day
 */
public record Situation(
        List<Story> stories,
        List<Happening> happenings,
        List<Claim> claims,
        List<Figure> figures,
        List<Appointment> agenda,
        List<Position> positions) {

    public Situation {
        stories = List.copyOf(stories);
        happenings = List.copyOf(happenings);
        claims = List.copyOf(claims);
        figures = List.copyOf(figures);
        agenda = List.copyOf(agenda);
        positions = List.copyOf(positions);
    }

    /** @param today the day by which what lay ahead is over or not */
    public static Situation of(List<LinkedEvidence> reports, LocalDate today) {
        List<Happening> happenings = Happenings.of(reports);
        return new Situation(
                Stories.of(reports),
                happenings,
                Claims.of(reports, happenings),
                Figures.of(reports, happenings),
                Agenda.of(reports, today),
                Positions.of(reports));
    }
}
