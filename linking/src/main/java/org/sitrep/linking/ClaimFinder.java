// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.record.Event;
import org.sitrep.record.EventType;
import org.sitrep.record.Place;
import org.sitrep.record.PlaceKind;
import org.sitrep.record.Reading;
import org.sitrep.record.SpeechAct;
import org.sitrep.record.Statement;

/**
 * Finds what is contested: denials beside what they deny, and places that two sides say they hold; and what reporters say they could not
 * verify.
 */
final class ClaimFinder {

    private static final Set<String> CONTROL = Set.of(
            "capture",
            "captured",
            "captures",
            "seize",
            "seized",
            "control",
            "controls",
            "controlled",
            "hold",
            "holds",
            "held",
            "take",
            "taken",
            "took",
            "occupy",
            "occupied",
            "liberated",
            "recaptured",
            "retaken",
            "retook",
            "capturing",
            "seizing",
            "thwarted",
            "repelled");
    private static final int SHARED_WORDS = 2;
    /** Words are compared by their first letters, shorter ones not at all. */
    private static final int STEM = 5;
    /** A caveat speaks of what stands in its own sentence or in the few before it. */
    private static final int REACH = 2;

    private final Coverage coverage;
    private final Parties parties;

    ClaimFinder(Coverage coverage, Parties parties) {
        this.coverage = coverage;
        this.parties = parties;
    }

    List<Claim> find() {
        List<Claim> claims = new ArrayList<>(control());
        claims.addAll(denials());
        claims.addAll(unverified());
        return claims;
    }

    /** Places of which parties of different sides each say that they hold or have taken them. */
    private List<Claim> control() {
        Map<String, Map<String, List<Claim.Stand>>> byPlace = new LinkedHashMap<>();
        Map<String, List<Citation>> caveats = new LinkedHashMap<>();
        for (int report : coverage.listOriginals()) {
            Reading reading = coverage.reading(report);
            for (Event event : reading.events()) {
                Optional<Place> place = place(reading, event);
                boolean holds = (event.type() == EventType.COERCE || event.type() == EventType.ASSAULT)
                        && CONTROL.contains(event.anchor().text().toLowerCase(Locale.ROOT));
                Optional<Statement> statement = statement(reading, event);
                if (!holds || place.isEmpty() || place.get().kind() == PlaceKind.COUNTRY || statement.isEmpty()) {
                    continue;
                }
                Optional<String> side = parties.side(report, statement.get());
                Optional<Party> speaker = parties.speaker(report, statement.get());
                if (side.isPresent() && speaker.isPresent()) {
                    byPlace.computeIfAbsent(place.get().name(), p -> new LinkedHashMap<>())
                            .computeIfAbsent(side.get(), s -> new ArrayList<>())
                            .add(new Claim.Stand(
                                    speaker.get(),
                                    coverage.cite(
                                            report, statement.get().contents().getFirst())));
                    caveats.computeIfAbsent(place.get().name(), p -> new ArrayList<>())
                            .addAll(caveatsNear(report, statement.get()));
                }
            }
        }
        List<Claim> claims = new ArrayList<>();
        byPlace.forEach((place, sides) -> {
            if (sides.size() > 1) {
                List<List<Claim.Stand>> stands = List.copyOf(sides.values());
                List<Claim.Stand> others =
                        stands.stream().skip(1).flatMap(List::stream).toList();
                claims.add(new Claim(
                        Claim.Status.CONTESTED,
                        "control of " + place,
                        once(stands.getFirst()),
                        once(others),
                        caveats.getOrDefault(place, List.of()).stream()
                                .distinct()
                                .toList()));
            }
        });
        return claims;
    }

    private static List<Claim.Stand> once(List<Claim.Stand> stands) {
        return stands.stream().distinct().toList();
    }

    /** What somebody denies, with those who say it. */
    private List<Claim> denials() {
        List<Claim> claims = new ArrayList<>();
        for (int report : coverage.listOriginals()) {
            for (Statement denial : coverage.reading(report).statements()) {
                Optional<Party> denier = parties.speaker(report, denial);
                if (denial.act() == SpeechAct.DENY && denier.isPresent()) {
                    Citation words = coverage.cite(report, denial.contents().getFirst());
                    claims.add(new Claim(
                            Claim.Status.CONTESTED,
                            words.words().text(),
                            holders(denier.get(), words),
                            List.of(new Claim.Stand(denier.get(), words)),
                            caveatsNear(report, denial)));
                }
            }
        }
        return claims;
    }

    /** Who says what another denies: statements of others that share telling words with the denial. */
    private List<Claim.Stand> holders(Party denier, Citation denied) {
        Set<String> telling = tellingWords(denied.words().text());
        Map<Party, Claim.Stand> stands = new LinkedHashMap<>();
        for (int report : coverage.listOriginals()) {
            for (Statement statement : coverage.reading(report).statements()) {
                Optional<Party> speaker = parties.speaker(report, statement).filter(party -> !party.equals(denier));
                boolean against = statement.act() == SpeechAct.ACCUSE || statement.act() == SpeechAct.ASSERT;
                if (speaker.isEmpty() || !against || statement.contents().isEmpty()) {
                    continue;
                }
                Citation words = coverage.cite(report, statement.contents().getFirst());
                Set<String> shared = tellingWords(words.words().text());
                shared.retainAll(telling);
                if (shared.size() >= Math.min(SHARED_WORDS, telling.size()) && !shared.isEmpty()) {
                    stands.putIfAbsent(speaker.get(), new Claim.Stand(speaker.get(), words));
                }
            }
        }
        return List.copyOf(stands.values());
    }

    private static Set<String> tellingWords(String words) {
        Set<String> telling = new HashSet<>();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() >= STEM) {
                telling.add(word.substring(0, STEM));
            }
        }
        return telling;
    }

    /** Caveats that belong to no contested claim: what could not be verified, in the reporter's words. */
    private List<Claim> unverified() {
        List<Claim> claims = new ArrayList<>();
        for (int report : coverage.listOriginals()) {
            Reading reading = coverage.reading(report);
            for (Statement caveat : reading.statements()) {
                if (caveat.act() != SpeechAct.CAVEAT) {
                    continue;
                }
                Citation remark = remark(report, caveat);
                boolean unclear = caveat.cues().getFirst().text().matches("(?i).*\\b(clear|unclear|known|certain)");
                claims.add(new Claim(
                        Claim.Status.UNVERIFIED,
                        caveat.contents().getFirst().text(),
                        unclear ? List.of() : before(report, remark.sentence()),
                        List.of(),
                        List.of(remark)));
            }
        }
        return claims;
    }

    private Citation remark(int report, Statement caveat) {
        Reading reading = coverage.reading(report);
        int sentence = coverage.cite(report, caveat.cues().getFirst()).sentence();
        return coverage.cite(report, reading.sentences().get(sentence - 1).span());
    }

    /** The statements right before a caveat, which it most likely speaks of. */
    private List<Claim.Stand> before(int report, int sentence) {
        List<Claim.Stand> stands = new ArrayList<>();
        for (Statement statement : coverage.reading(report).statements()) {
            int own = coverage.cite(report, statement.cues().getFirst()).sentence();
            boolean near = own <= sentence && sentence - own <= REACH && statement.act() != SpeechAct.CAVEAT;
            if (near && statement.parent().isEmpty()) {
                parties.speaker(report, statement)
                        .ifPresent(party -> stands.add(new Claim.Stand(
                                party,
                                coverage.cite(report, statement.contents().getFirst()))));
            }
        }
        return stands;
    }

    private List<Citation> caveatsNear(int report, Statement statement) {
        int sentence = coverage.cite(report, statement.cues().getFirst()).sentence();
        return coverage.reading(report).statements().stream()
                .filter(caveat -> caveat.act() == SpeechAct.CAVEAT)
                .map(caveat -> remark(report, caveat))
                .filter(remark -> remark.sentence() >= sentence && remark.sentence() - sentence <= REACH)
                .toList();
    }

    private static Optional<Place> place(Reading reading, Event event) {
        return event.place()
                .flatMap(id -> reading.gazetteer().stream()
                        .filter(p -> p.id().equals(id))
                        .findFirst());
    }

    private static Optional<Statement> statement(Reading reading, Event event) {
        return event.statement()
                .flatMap(id -> reading.statements().stream()
                        .filter(s -> s.id().equals(id))
                        .findFirst());
    }
}
