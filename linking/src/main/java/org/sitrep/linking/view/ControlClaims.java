// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.linking.coverage.Coverage;
import org.sitrep.linking.coverage.Parties;
import org.sitrep.linking.coverage.Party;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.PlaceControl;
import org.sitrep.record.place.Place;
import org.sitrep.record.place.PlaceKind;
import org.sitrep.record.statement.Statement;

/** Finds places that parties of different countries each claim to hold or to have taken. */
public final class ControlClaims {

    private final Coverage coverage;
    private final Parties parties;
    private final Caveats caveats;

    public ControlClaims(Coverage coverage, Parties parties) {
        this.coverage = coverage;
        this.parties = parties;
        this.caveats = new Caveats(coverage, parties);
    }

    /** What each side says of one place, and what reporters remark. */
    private record Contest(Map<String, List<Claim.Stand>> sides, List<Citation> remarks) {}

    public List<Claim> list() {
        Map<String, Contest> byPlace = new LinkedHashMap<>();
        for (int report : coverage.listOriginals()) {
            for (Event event : coverage.reading(report).events()) {
                Optional<Place> place = event.place()
                        .flatMap(id -> coverage.index(report).findPlace(id))
                        .filter(found -> found.kind() != PlaceKind.COUNTRY);
                Optional<Statement> statement =
                        event.statement().flatMap(id -> coverage.index(report).findStatement(id));
                if (isHolding(event) && place.isPresent() && statement.isPresent()) {
                    add(byPlace, place.get().name(), report, statement.get());
                }
            }
        }
        List<Claim> claims = new ArrayList<>();
        byPlace.forEach((place, contest) -> {
            if (contest.sides().size() > 1) {
                claims.add(claim(place, contest));
            }
        });
        return claims;
    }

    private static boolean isHolding(Event event) {
        return event.control().filter(control -> control != PlaceControl.LEFT).isPresent();
    }

    private void add(Map<String, Contest> byPlace, String place, int report, Statement statement) {
        Optional<String> side = parties.findSide(report, statement);
        Optional<Party> speaker = parties.findSpeaker(report, statement);
        if (side.isEmpty() || speaker.isEmpty()) {
            return;
        }
        Contest contest = byPlace.computeIfAbsent(place, p -> new Contest(new LinkedHashMap<>(), new ArrayList<>()));
        contest.sides()
                .computeIfAbsent(side.get(), s -> new ArrayList<>())
                .add(new Claim.Stand(speaker.get(), coverage.cite(report, statement)));
        contest.remarks().addAll(caveats.near(report, statement));
    }

    private static Claim claim(String place, Contest contest) {
        List<List<Claim.Stand>> sides = List.copyOf(contest.sides().values());
        return new Claim(
                Claim.Status.CONTESTED,
                "control of " + place,
                sides.getFirst().stream().distinct().toList(),
                sides.stream().skip(1).flatMap(List::stream).distinct().toList(),
                contest.remarks().stream().distinct().toList());
    }
}
