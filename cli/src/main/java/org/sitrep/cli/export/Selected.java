// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.export;

import java.util.List;
import java.util.Set;
import org.sitrep.cli.across.AgendaLines;
import org.sitrep.cli.across.ClaimLines;
import org.sitrep.cli.across.Dossier;
import org.sitrep.cli.across.FigureLines;
import org.sitrep.cli.across.HappeningLines;
import org.sitrep.cli.across.Lines;
import org.sitrep.cli.across.Sieve;
import org.sitrep.linking.agenda.Appointment;
import org.sitrep.linking.claim.Claim;
import org.sitrep.linking.figure.Figure;
import org.sitrep.linking.happening.Happening;

/** What is to be exported; of what is not, there is nothing. */
record Selected(
        Dossier dossier,
        List<Happening> happenings,
        List<Claim> claims,
        List<Figure> figures,
        List<Appointment> agenda) {

    /** @param limit so many of each at most */
    static Selected of(Dossier dossier, Set<Content> what, Sieve sieve, long limit) {
        return new Selected(
                dossier,
                select(what, Content.EVENTS, new HappeningLines(dossier), sieve, limit),
                select(what, Content.CLAIMS, new ClaimLines(dossier), sieve, limit),
                select(what, Content.FIGURES, new FigureLines(dossier), sieve, limit),
                select(what, Content.AGENDA, new AgendaLines(dossier), sieve, limit));
    }

    private static <T> List<T> select(Set<Content> what, Content content, Lines<T> lines, Sieve sieve, long limit) {
        return what.contains(content) ? lines.select(sieve).limit(limit).toList() : List.of();
    }
}
