// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.linking.coverage.Coverage;
import org.sitrep.linking.coverage.Parties;
import org.sitrep.record.Reading;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.statement.Caveat;
import org.sitrep.record.statement.CaveatKind;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;

/** Finds what, by the reporters' own account, could not be verified, and whose words those remarks concern. */
public final class Caveats {

    /** Sentences from a contested statement to a remark on it. Set by judgement: it follows at once or after a sentence or two. */
    private static final int REACH = 3;

    private final Coverage coverage;
    private final Parties parties;

    public Caveats(Coverage coverage, Parties parties) {
        this.coverage = coverage;
        this.parties = parties;
    }

    public List<Claim> list() {
        List<Claim> claims = new ArrayList<>();
        for (int report : coverage.listOriginals()) {
            for (Statement statement : coverage.reading(report).statements()) {
                statement.caveat().ifPresent(caveat -> claims.add(claim(report, statement, caveat)));
            }
        }
        return claims;
    }

    private Claim claim(int report, Statement remark, Caveat caveat) {
        return new Claim(
                status(caveat.kind()),
                coverage.cite(report, remark).words().text(),
                meant(report, caveat.about()),
                List.of(),
                List.of(sentence(report, remark)));
    }

    private static Claim.Status status(CaveatKind kind) {
        return switch (kind) {
            case UNVERIFIED, NO_EVIDENCE, NO_REPORT -> Claim.Status.UNVERIFIED;
            case UNCLEAR -> Claim.Status.UNKNOWN;
            case NO_COMMENT -> Claim.Status.NO_COMMENT;
        };
    }

    /** The remarks on a statement: those in its sentence or in the few behind it. */
    List<Citation> near(int report, Statement statement) {
        int sentence = coverage.cite(report, statement.cues().getFirst()).sentence();
        return coverage.reading(report).statements().stream()
                .filter(Caveats::isDoubt)
                .map(remark -> sentence(report, remark))
                .filter(remark -> remark.sentence() >= sentence && remark.sentence() - sentence <= REACH)
                .toList();
    }

    private static boolean isDoubt(Statement statement) {
        return statement
                .caveat()
                .filter(caveat -> caveat.kind() != CaveatKind.UNCLEAR)
                .isPresent();
    }

    /** The whole sentence of a remark. */
    private Citation sentence(int report, Statement remark) {
        int sentence = coverage.cite(report, remark.cues().getFirst()).sentence();
        Span words = coverage.reading(report).sentences().get(sentence - 1).span();
        return coverage.cite(report, words);
    }

    private List<Claim.Stand> meant(int report, Caveat.About about) {
        Reading reading = coverage.reading(report);
        Stream<Claim.Stand> statements = about.statements().stream()
                .flatMap(id -> coverage.index(report).findStatement(id).stream())
                .flatMap(statement -> stand(report, statement, coverage.cite(report, statement)));
        Stream<Claim.Stand> figures =
                about.quantities().stream().map(reading.quantities()::get).flatMap(quantity -> stand(report, quantity));
        return Stream.concat(statements, figures).toList();
    }

    private Stream<Claim.Stand> stand(int report, Statement statement, Citation words) {
        return parties.findSpeaker(report, statement).map(party -> new Claim.Stand(party, words)).stream();
    }

    /** The figure, attributed to the first who gives it. */
    private Stream<Claim.Stand> stand(int report, Quantity quantity) {
        Citation words = coverage.cite(report, quantity.span());
        return coverage.reading(report).statements().stream()
                .filter(statement ->
                        statement.contents().stream().anyMatch(content -> content.contains(quantity.span())))
                .flatMap(statement -> stand(report, statement, words))
                .limit(1);
    }
}
