// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.linking.coverage.Coverage;
import org.sitrep.linking.coverage.Parties;
import org.sitrep.linking.coverage.Party;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.statement.Statement;

/** Finds what somebody denies, with those who say it. */
public final class Denials {

    /** Terms that a statement must share with a denial to be what is denied. Set by judgement: one is often chance. */
    private static final int SHARED_TERMS = 2;

    private final Coverage coverage;
    private final Parties parties;
    private final Caveats caveats;
    private final List<Claim.Stand> assertions = new ArrayList<>();
    private final Map<String, List<Integer>> byTerm = new HashMap<>();

    public Denials(Coverage coverage, Parties parties) {
        this.coverage = coverage;
        this.parties = parties;
        this.caveats = new Caveats(coverage, parties);
    }

    public List<Claim> list() {
        coverage.listOriginals().forEach(this::indexAssertions);
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (int report : coverage.listOriginals()) {
            for (Statement denial : coverage.reading(report).statements()) {
                Optional<Party> denier = parties.findSpeaker(report, denial).filter(Party::isSomebody);
                if (denial.act() == SpeechAct.DENY && denier.isPresent()) {
                    Citation words = coverage.cite(report, denial);
                    Claim claim = new Claim(
                            Claim.Status.CONTESTED,
                            words.words().text(),
                            holders(denier.get(), denial.terms()),
                            List.of(new Claim.Stand(denier.get(), words)),
                            caveats.near(report, denial));
                    String key = denier.get().key() + " " + (denial.terms().isEmpty() ? words : denial.terms());
                    claims.merge(key, claim, Denials::join);
                }
            }
        }
        return List.copyOf(claims.values());
    }

    private void indexAssertions(int report) {
        for (Statement statement : coverage.reading(report).statements()) {
            Optional<Party> speaker = parties.findSpeaker(report, statement);
            boolean asserts = statement.act() == SpeechAct.ACCUSE || statement.act() == SpeechAct.ASSERT;
            if (speaker.isPresent() && asserts && !statement.contents().isEmpty()) {
                Citation words = coverage.cite(report, statement);
                statement
                        .terms()
                        .forEach(term -> byTerm.computeIfAbsent(term, t -> new ArrayList<>())
                                .add(assertions.size()));
                assertions.add(new Claim.Stand(speaker.get(), words));
            }
        }
    }

    /** Who says what another denies: statements of others that share terms with the denial. */
    private List<Claim.Stand> holders(Party denier, List<String> terms) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (String term : terms) {
            byTerm.getOrDefault(term, List.of()).forEach(assertion -> shared.merge(assertion, 1, Integer::sum));
        }
        Map<String, Claim.Stand> stands = new LinkedHashMap<>();
        shared.forEach((number, common) -> {
            Claim.Stand stand = assertions.get(number);
            if (common >= SHARED_TERMS && !stand.party().key().equals(denier.key())) {
                stands.putIfAbsent(stand.party().key(), stand);
            }
        });
        return List.copyOf(stands.values());
    }

    /** The same denial, told again. */
    private static Claim join(Claim known, Claim again) {
        List<Claim.Stand> opposed = new ArrayList<>(known.opposedBy());
        opposed.addAll(again.opposedBy());
        List<Citation> remarks = new ArrayList<>(known.caveats());
        remarks.addAll(again.caveats());
        return new Claim(
                known.status(),
                known.about(),
                known.supportedBy(),
                opposed,
                remarks.stream().distinct().toList());
    }
}
