// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.linking.coverage.Coverage;
import org.sitrep.linking.coverage.Parties;
import org.sitrep.record.Reading;
import org.sitrep.record.quantity.Quantity;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.statement.Statement;
import org.sitrep.record.text.Span;

/** Finds what could not be verified by the reporters' own words, and what those words speak of. */
public final class Caveats {

    /** A caveat speaks of what stands in its own sentence or in the few before it. */
    private static final int REACH = 3;

    private static final int REACH_OF_NUMBERS = 5;

    private static final Pattern UNKNOWN = Pattern.compile("(?i).*\\b(?:clear|unclear|known|certain)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?i).*\\b(?:figures?|numbers?|tolls?|counts?|casualties)\\b.*");
    private static final Pattern POINTING = Pattern.compile(
            "(?i)(?:it|this|that|which|these|those|either|(?:the|that|this|those|these|his|her|their|its) .*)");
    private static final Set<SpeechAct> FACTUAL = Set.of(
            SpeechAct.ASSERT,
            SpeechAct.ACCUSE,
            SpeechAct.DENY,
            SpeechAct.ANNOUNCE,
            SpeechAct.ESTIMATE,
            SpeechAct.CONFIRM);

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
                if (statement.act() == SpeechAct.CAVEAT) {
                    claims.add(claim(report, statement));
                }
            }
        }
        return claims;
    }

    private Claim claim(int report, Statement caveat) {
        Citation remark = remark(report, caveat);
        return new Claim(
                isUnknown(caveat) ? Claim.Status.UNKNOWN : Claim.Status.UNVERIFIED,
                coverage.cite(report, caveat).words().text(),
                meant(report, caveat, remark.sentence()),
                List.of(),
                List.of(remark));
    }

    /** The remarks on a statement: those in its sentence or in the few behind it. */
    List<Citation> near(int report, Statement statement) {
        int sentence = coverage.cite(report, statement.cues().getFirst()).sentence();
        return coverage.reading(report).statements().stream()
                .filter(other -> other.act() == SpeechAct.CAVEAT && !isUnknown(other))
                .map(caveat -> remark(report, caveat))
                .filter(remark -> remark.sentence() >= sentence && remark.sentence() - sentence <= REACH)
                .toList();
    }

    private Citation remark(int report, Statement caveat) {
        int sentence = coverage.cite(report, caveat.cues().getFirst()).sentence();
        Span words = coverage.reading(report).sentences().get(sentence - 1).span();
        return coverage.cite(report, words);
    }

    /** "It was not clear who would come" says what is not known, not what is not verified. */
    private static boolean isUnknown(Statement caveat) {
        return UNKNOWN.matcher(caveat.cues().getFirst().text()).lookingAt();
    }

    /** What a caveat speaks of: numbers where it says "the figures", else what was said last, where it points back. */
    private List<Claim.Stand> meant(int report, Statement caveat, int sentence) {
        String words = coverage.cite(report, caveat).words().text();
        if (isUnknown(caveat) || !POINTING.matcher(words).matches()) {
            return List.of();
        }
        List<Claim.Stand> figures = NUMBERS.matcher(words).matches() ? figures(report, sentence) : List.of();
        return figures.isEmpty() ? saidLast(report, sentence) : figures;
    }

    private List<Claim.Stand> figures(int report, int sentence) {
        Reading reading = coverage.reading(report);
        List<Claim.Stand> stands = new ArrayList<>();
        for (Quantity quantity : reading.quantities()) {
            Citation words = coverage.cite(report, quantity.span());
            if (isBefore(words, sentence, REACH_OF_NUMBERS)) {
                reading.statements().stream()
                        .filter(statement ->
                                statement.contents().stream().anyMatch(content -> content.contains(quantity.span())))
                        .flatMap(statement -> parties.speaker(report, statement).stream())
                        .findFirst()
                        .ifPresent(party -> stands.add(new Claim.Stand(party, words)));
            }
        }
        return stands;
    }

    /** The statements of fact in the nearest sentence before that has any. */
    private List<Claim.Stand> saidLast(int report, int sentence) {
        List<Claim.Stand> stands = new ArrayList<>();
        int nearest = -1;
        for (Statement statement : coverage.reading(report).statements()) {
            Citation words = coverage.cite(report, statement);
            boolean factual =
                    FACTUAL.contains(statement.act()) && statement.parent().isEmpty();
            if (factual && isBefore(words, sentence, REACH) && words.sentence() >= nearest) {
                if (words.sentence() > nearest) {
                    stands.clear();
                    nearest = words.sentence();
                }
                parties.speaker(report, statement).ifPresent(party -> stands.add(new Claim.Stand(party, words)));
            }
        }
        return stands;
    }

    private static boolean isBefore(Citation words, int sentence, int reach) {
        return words.sentence() <= sentence && sentence - words.sentence() <= reach;
    }
}
