// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.record.Reading;
import org.sitrep.record.event.Event;
import org.sitrep.record.statement.Statement;

/** Items find themselves again by their words, and are never tied to a lookalike. */
class CarryOverTest {

    private static final Carried ORPHAN = new Carried.Orphan();
    private static final String FIRED = "Norland *fired* at Eastport.";
    private static final String SAID = "Norland <said> [it was a drill].";

    /** What has become of the items of the sentences before; the ids after begin with {@code x}. */
    private static Map<String, Carried> carried(List<String> before, List<String> after) {
        return CarryOver.of(MarkedText.read("", before), MarkedText.read("x", after));
    }

    private static Carried kept(String id) {
        return new Carried.Kept(id);
    }

    @Test
    void whatIsQuotedOnceIsKeptWhereverItMoves() {
        assertThat(carried(List.of(FIRED, SAID, "It rained."), List.of("It *snowed*.", SAID, "It hailed.", FIRED)))
                .containsExactly(Map.entry("s1", kept("xs1")), Map.entry("e1", kept("xe2")));
    }

    @Test
    void whatIsWordedAnewIsAnOrphan() {
        assertThat(carried(
                        List.of(FIRED, SAID),
                        List.of("Norland *fired* at Westport.", "Norland <claimed> [it was a drill].")))
                .containsExactly(Map.entry("s1", ORPHAN), Map.entry("e1", ORPHAN));
    }

    @Test
    void aStatementIsKnownByItsCuesAndItsContents() {
        assertThat(carried(List.of(SAID), List.of("Norland <said> [it was an error].")))
                .containsEntry("s1", ORPHAN);
        assertThat(carried(List.of(SAID), List.of("Norland's army later <said> [it was a drill].")))
                .containsEntry("s1", kept("xs1"));
    }

    @Test
    void anEventIsKnownByWhereInItsSentenceItStands() {
        List<String> both = List.of("Norland *fired* as Southland *fired*.");
        assertThat(carried(both, List.of("Norland fired as Southland *fired*.")))
                .containsExactly(Map.entry("e1", ORPHAN), Map.entry("e2", kept("xe1")));
    }

    @Test
    void asManyAlikeAsBeforeArePairedInOrder() {
        assertThat(carried(List.of(FIRED, "It rained.", FIRED), List.of("It snowed.", FIRED, FIRED)))
                .containsExactly(Map.entry("e1", kept("xe1")), Map.entry("e2", kept("xe2")));
    }

    @Test
    void oneMoreOfTheSameLeavesThoseKnownByTheirNeighbours() {
        List<String> before = List.of("One.", FIRED, "Two.", FIRED, "Three.");
        assertThat(carried(before, List.of("One.", FIRED, "New.", FIRED, "Two.", FIRED, "Three.")))
                .containsExactly(Map.entry("e1", ORPHAN), Map.entry("e2", kept("xe3")));
    }

    @Test
    void oneFewerOfTheSameLeavesThoseKnownByTheirNeighbours() {
        List<String> before = List.of("One.", SAID, "Two.", SAID, "Three.");
        assertThat(carried(before, List.of("Two.", SAID, "Three.")))
                .containsExactly(Map.entry("s1", ORPHAN), Map.entry("s2", kept("xs1")));
    }

    @Test
    void neighboursThatAreAlikeSingleOutNothing() {
        List<String> before = List.of("One.", FIRED, "Two.", "One.", FIRED, "Two.");
        assertThat(carried(before, List.of("One.", FIRED, "Two.")))
                .containsExactly(Map.entry("e1", ORPHAN), Map.entry("e2", ORPHAN));
    }

    @Test
    void theEndsOfTheTextAreNeighboursToo() {
        assertThat(carried(List.of(FIRED, "One."), List.of(FIRED, "One.", FIRED, "Two.")))
                .containsExactly(Map.entry("e1", kept("xe1")));
        assertThat(carried(List.of(FIRED, "One."), List.of("Two.", FIRED, "One.", FIRED)))
                .containsExactly(Map.entry("e1", ORPHAN));
    }

    @Test
    void aSentencePutInFrontRenamesNothing() {
        long seed = 20310515;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            List<String> before = sentences(random);
            List<String> after = new ArrayList<>(before);
            after.addFirst("Updated with *reactions*, the desk <said>.");
            assertThat(carried(before, after)).as("seed %d, %s", seed, before).isEqualTo(allMovedByOne(before));
        }
    }

    /** Every item of these sentences under its id in the text that has one event and one statement more in front. */
    private static Map<String, Carried> allMovedByOne(List<String> before) {
        Reading reading = MarkedText.read("", before);
        Map<String, Carried> moved = new LinkedHashMap<>();
        Stream.concat(
                        reading.statements().stream().map(Statement::id),
                        reading.events().stream().map(Event::id))
                .forEach(id -> moved.put(id, kept("x" + id.charAt(0) + (Integer.parseInt(id.substring(1)) + 1))));
        return moved;
    }

    @Test
    void namesAndOrderOfTheItemsPlayNoPart() {
        long seed = 20310516;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Reading before = MarkedText.read("", sentences(random));
            Reading after = MarkedText.read("x", sentences(random));
            List<Event> shuffled = new ArrayList<>(after.events());
            Collections.shuffle(shuffled, random);
            assertThat(CarryOver.of(before, withEvents(after, shuffled)))
                    .as("seed %d", seed)
                    .isEqualTo(CarryOver.of(before, after));
        }
    }

    private static Reading withEvents(Reading reading, List<Event> events) {
        return new Reading(
                reading.report(),
                reading.producer(),
                reading.sentences(),
                reading.times(),
                reading.places(),
                reading.gazetteer(),
                reading.actors(),
                reading.quantities(),
                reading.casualties(),
                reading.statements(),
                events);
    }

    /** Up to nine sentences of few words, so that many are alike. */
    private static List<String> sentences(Random random) {
        List<String> kinds = List.of(FIRED, SAID, "It rained.", "*Fired* on, they *fired* back.", "<Drill>.");
        return random.ints(random.nextInt(10), 0, kinds.size())
                .mapToObj(kinds::get)
                .toList();
    }
}
