// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.linking.view.Caveats;
import org.sitrep.linking.view.Claim;
import org.sitrep.linking.view.ControlClaims;
import org.sitrep.linking.view.Denials;
import org.sitrep.linking.coverage.Coverage;
import org.sitrep.linking.coverage.Parties;
import org.sitrep.linking.view.Agenda;
import org.sitrep.linking.view.Appointment;
import org.sitrep.linking.view.Chronicle;
import org.sitrep.linking.view.Figure;
import org.sitrep.linking.view.Figures;
import org.sitrep.linking.view.Happening;
import org.sitrep.linking.view.Position;
import org.sitrep.linking.view.Positions;

/** What the reports of a coverage say together. Pure and deterministic; copies count once. Thread-safe. */
public final class Linking {

    private final Coverage coverage;
    private final Parties parties;

    public Linking(Coverage coverage) {
        this.coverage = coverage;
        this.parties = Parties.of(coverage);
    }

    /** What is scheduled, by day; mentions of one appointment are merged. */
    public List<Appointment> listAgenda() {
        return new Agenda(coverage, parties).list();
    }

    /** What is contested or could not be verified; the contested comes first. */
    public List<Claim> listClaims() {
        return Stream.of(
                        new ControlClaims(coverage, parties).list(),
                        new Denials(coverage, parties).list(),
                        new Caveats(coverage, parties).list())
                .flatMap(List::stream)
                .toList();
    }

    /** What happened or is going on, one entry per sentence, newest first. */
    public List<Happening> listHappenings() {
        return new Chronicle(coverage, parties).list();
    }

    /** What the parties say; those quoted most come first. */
    public List<Position> listPositions() {
        return new Positions(coverage, parties).list();
    }

    /** The numbers reported, grouped by what they count. */
    public List<Figure> listFigures() {
        return new Figures(coverage, parties).list();
    }
}
