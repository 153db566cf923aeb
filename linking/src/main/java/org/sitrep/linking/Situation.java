// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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

    /**
     * Views that do not need one another are made beside one another.
     *
     * @param today the day by which what lay ahead is over or not
     */
    public static Situation of(List<LinkedEvidence> reports, LocalDate today) {
        CompletableFuture<List<Happening>> happenings = CompletableFuture.supplyAsync(() -> Happenings.of(reports));
        CompletableFuture<List<Claim>> claims = happenings.thenApplyAsync(known -> Claims.of(reports, known));
        CompletableFuture<List<Figure>> figures = happenings.thenApplyAsync(known -> Figures.of(reports, known));
        CompletableFuture<List<Story>> stories = CompletableFuture.supplyAsync(() -> Stories.of(reports));
        CompletableFuture<List<Position>> positions = CompletableFuture.supplyAsync(() -> Positions.of(reports));
        List<Appointment> agenda = Agenda.of(reports, today);
        return new Situation(
                stories.join(), happenings.join(), claims.join(), figures.join(), agenda, positions.join());
    }
}
