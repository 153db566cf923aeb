// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sitrep.linking.claim.Passage.toldBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.record.event.PlaceControl;

/** How a claim stands, by who supports and who opposes it. Countries QA and QB are at odds, QC watches. */
class ClaimsTest {

    static List<Arguments> statuses() {
        return List.of(
                Arguments.of(
                        "one side alone",
                        ClaimStatus.UNCONFIRMED,
                        3,
                        List.of(toldBy("Post").saidBy("QA"))),
                Arguments.of(
                        "one side, whoever repeats it",
                        ClaimStatus.UNCONFIRMED,
                        3,
                        List.of(
                                toldBy("Post").saidBy("QA"),
                                toldBy("Mail").saidBy("QA"),
                                toldBy("Echo").saidBy("QA"))),
                Arguments.of(
                        "one side, and a paper that adopts it",
                        ClaimStatus.UNCONFIRMED,
                        3,
                        List.of(toldBy("Post").saidBy("QA"), toldBy("Mail"))),
                Arguments.of(
                        "two sides",
                        ClaimStatus.CORROBORATED,
                        2,
                        List.of(toldBy("Post").saidBy("QA"), toldBy("Mail").saidBy("QC"))),
                Arguments.of(
                        "two sides in copies of one text",
                        ClaimStatus.UNCONFIRMED,
                        3,
                        List.of(
                                toldBy("Post").saidBy("QA"),
                                toldBy("Mail").saidBy("QC").copiedFrom("Post"))),
                Arguments.of(
                        "one side, and two papers each in its own words",
                        ClaimStatus.CORROBORATED,
                        2,
                        List.of(
                                toldBy("Post").saidBy("QA"),
                                toldBy("Mail").speaksOf("mill", "orven", "shell", "wheel"),
                                toldBy("Echo").speaksOf("mill", "orven", "river", "shell"))),
                Arguments.of(
                        "one side, and two papers in the same words",
                        ClaimStatus.UNCONFIRMED,
                        3,
                        List.of(toldBy("Post").saidBy("QA"), toldBy("Mail"), toldBy("Echo"))),
                Arguments.of(
                        "one side, and two papers that cite each other",
                        ClaimStatus.UNCONFIRMED,
                        3,
                        List.of(
                                toldBy("Post").saidBy("QA"),
                                toldBy("Mail").citing("The Echo"),
                                toldBy("Echo").citing("Mail"))),
                Arguments.of(
                        "denied by the other side",
                        ClaimStatus.CONTESTED,
                        4,
                        List.of(
                                toldBy("Post").saidBy("QA").by("QB"),
                                toldBy("Mail").deniedBy("QB").by("QB"))),
                Arguments.of(
                        "two sides against a denial",
                        ClaimStatus.CONTESTED,
                        3,
                        List.of(
                                toldBy("Post").saidBy("QA").by("QB"),
                                toldBy("Echo").saidBy("QC").by("QB"),
                                toldBy("Mail").deniedBy("QB").by("QB"))),
                Arguments.of(
                        "only a denial",
                        ClaimStatus.DENIED,
                        6,
                        List.of(toldBy("Mail").deniedBy("QB").by("QB"))),
                Arguments.of(
                        "each side says that the other did it",
                        ClaimStatus.CONTESTED,
                        4,
                        List.of(
                                toldBy("Post").saidBy("QA").by("QB"),
                                toldBy("Mail").saidBy("QB").by("QA"))),
                Arguments.of(
                        "not verified",
                        ClaimStatus.UNVERIFIED,
                        6,
                        List.of(toldBy("Post").saidBy("QA").unverifiedThere())),
                Arguments.of(
                        "taken back",
                        ClaimStatus.DENIED,
                        5,
                        List.of(
                                toldBy("Post").saidBy("QA"),
                                toldBy("Mail").takenBackBy("QA").after(4))));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @MethodSource("statuses")
    void statusAndCredibility(String name, ClaimStatus status, int credibility, List<Passage> passages) {
        assertThat(claims(passages)).as(name).singleElement().satisfies(claim -> {
            assertThat(claim.status()).isEqualTo(status);
            assertThat(claim.credibility()).isEqualTo(credibility);
        });
    }

    static List<Arguments> towns() {
        Passage taken = toldBy("Post").saidBy("QA").ofTown(PlaceControl.TAKEN);
        Passage held = toldBy("Mail").saidBy("QB").ofTown(PlaceControl.HELD).inStory("t2");
        return List.of(
                Arguments.of(
                        "held by the other side a week later", List.of(taken, held.after(7)), ClaimStatus.CONTESTED),
                Arguments.of(
                        "held, long after the last word on it",
                        List.of(taken, held.after(60)),
                        ClaimStatus.UNCONFIRMED),
                Arguments.of("held, a fortnight before", List.of(held, taken.after(14)), ClaimStatus.UNCONFIRMED),
                Arguments.of(
                        "taken back by the other side later on",
                        List.of(
                                taken,
                                toldBy("Mail")
                                        .saidBy("QB")
                                        .ofTown(PlaceControl.TAKEN)
                                        .after(14)),
                        ClaimStatus.UNCONFIRMED),
                Arguments.of(
                        "granted by the other side",
                        List.of(taken, toldBy("Mail").saidBy("QB").by("QA").ofTown(PlaceControl.TAKEN)),
                        ClaimStatus.CORROBORATED));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("towns")
    void aTownIsDisputedAcrossStoriesForSomeWeeks(String name, List<Passage> passages, ClaimStatus status) {
        assertThat(claims(passages))
                .as(name)
                .extracting(Claim::about, Claim::status)
                .containsOnly(tuple("control of Orven", status));
    }

    static List<Arguments> circles() {
        return List.of(
                Arguments.of(
                        "two that cite each other",
                        List.of("house echo", "house mail"),
                        List.of(
                                toldBy("Post").saidBy("QA"),
                                toldBy("Mail").citing("The Echo"),
                                toldBy("Echo").citing("Mail"))),
                Arguments.of(
                        "three, and one that cites them",
                        List.of("house echo", "house mail", "house star"),
                        List.of(
                                toldBy("Post").citing("Mail"),
                                toldBy("Mail").citing("Echo"),
                                toldBy("Echo").citing("Star"),
                                toldBy("Star").citing("Mail"))),
                Arguments.of(
                        "one that tells it itself",
                        List.of(),
                        List.of(toldBy("Post").saidBy("QA"), toldBy("Mail").citing("Echo"), toldBy("Echo"))),
                Arguments.of(
                        "one that cites itself",
                        List.of(),
                        List.of(toldBy("Post").saidBy("QA"), toldBy("Mail").citing("The Mail"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("circles")
    void housesThatCiteOneAnotherAreShown(String name, List<String> circle, List<Passage> passages) {
        assertThat(claims(passages)).singleElement().extracting(Claim::circle).isEqualTo(circle);
    }

    @Test
    void whatReportsTellAsTheirOwnIsNoClaim() {
        assertThat(claims(List.of(toldBy("Post"), toldBy("Mail")))).isEmpty();
    }

    @Test
    void thirtyCopiesOfOneTextAreOneOrigin() {
        List<Passage> copies = IntStream.range(0, 30)
                .mapToObj(i -> toldBy("Paper " + i).saidBy("QA").copiedFrom("Post"))
                .toList();
        assertThat(claims(copies)).singleElement().satisfies(claim -> {
            assertThat(claim.origins()).isEqualTo(1);
            assertThat(claim.support()).hasSize(30);
        });
    }

    @Test
    void differentThingsStayApart() {
        assertThat(claims(List.of(
                        toldBy("Post").saidBy("QA"), toldBy("Mail").saidBy("QA").speaksOf("bridge", "orven", "train"))))
                .hasSize(2);
    }

    @Test
    void whatIsContestedComesFirst() {
        assertThat(claims(List.of(
                        toldBy("Post").saidBy("QA").speaksOf("bridge", "river", "train"),
                        toldBy("Echo").saidBy("QA").by("QB"),
                        toldBy("Mail").deniedBy("QB").by("QB"))))
                .extracting(Claim::status)
                .containsExactly(ClaimStatus.CONTESTED, ClaimStatus.UNCONFIRMED);
    }

    /** Whatever is said by whom: a copy of a report changes nothing but that it is listed. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void copiesChangeNoVerdict(long seed) {
        Random random = new Random(seed);
        List<Passage> passages =
                IntStream.range(0, 40).mapToObj(i -> passage(random)).toList();
        List<Passage> copied = new ArrayList<>(passages);
        passages.forEach(passage -> copied.add(passage));
        assertThat(verdicts(copied)).as("seed %d", seed).isEqualTo(verdicts(passages));
        assertThat(verdicts(passages)).as("seed %d, again", seed).isEqualTo(verdicts(passages));
    }

    private static Passage passage(Random random) {
        List<String> countries = List.of("QA", "QB", "QC");
        Passage told = toldBy("Paper " + random.nextInt(6))
                .inStory("t" + random.nextInt(3))
                .after(random.nextInt(3))
                .by(countries.get(random.nextInt(2)));
        String country = countries.get(random.nextInt(3));
        return switch (random.nextInt(4)) {
            case 0 -> told;
            case 1 -> told.deniedBy(country);
            default -> told.saidBy(country);
        };
    }

    private static List<String> verdicts(List<Passage> passages) {
        return claims(passages).stream()
                .map(claim -> claim.id() + " " + claim.status() + " " + claim.credibility() + " " + claim.origins())
                .sorted()
                .toList();
    }

    private static List<Claim> claims(List<Passage> passages) {
        List<LinkedEvidence> reports = IntStream.range(0, passages.size())
                .mapToObj(i -> passages.get(i).report(i + 1))
                .toList();
        return Claims.of(reports, List.of());
    }
}
