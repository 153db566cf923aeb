// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.event.Assessment;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventCode;
import org.sitrep.record.event.EventRoles;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.event.Factuality;
import org.sitrep.record.text.Span;

/** Items are named by what they are, so that more text renames nothing. */
class ItemIdsTest {

    private static final String SHELLED = "Rebels shelled Eastport.";

    @Test
    void aSentenceInFrontRenamesNothing() {
        Reading before = settled(SHELLED + " They fled.");
        Reading after = settled("It rained. " + SHELLED + " They fled.");
        assertThat(after.events())
                .extracting(Event::id)
                .isEqualTo(before.events().stream().map(Event::id).toList());
        assertThat(after.actors())
                .extracting(Actor::id)
                .isEqualTo(before.actors().stream().map(Actor::id).toList());
    }

    @Test
    void theSameWordsTwiceHaveTwoNames() {
        List<String> ids = settled(SHELLED + " " + SHELLED).events().stream()
                .map(Event::id)
                .toList();
        assertThat(ids).hasSize(2).doesNotHaveDuplicates().allMatch(id -> id.matches("e[0-9a-f]{8}"));
    }

    @Test
    void whatRefersToAnItemIsRenamedWithIt() {
        Reading reading = settled(SHELLED);
        Event event = reading.events().getFirst();
        assertThat(event.actors()).containsExactly(reading.actors().getFirst().id());
        assertThat(event.incident()).hasValueSatisfying(id -> assertThat(id).matches("i[0-9a-f]{8}"));
    }

    @Test
    void settlingTwiceChangesNothing() {
        Reading once = settled(SHELLED + " " + SHELLED);
        assertThat(ItemIds.settle(once)).isEqualTo(once);
    }

    /** An event "shelled" in every sentence that has the word, all one happening, by one actor. */
    private static Reading settled(String text) {
        List<Event> events = new ArrayList<>();
        for (int at = text.indexOf(SHELLED); at >= 0; at = text.indexOf(SHELLED, at + 1)) {
            events.add(event("e" + events.size(), text, at));
        }
        int rebels = text.indexOf("Rebels");
        Actor actor = new Actor(
                "a1",
                ActorKind.GROUP,
                "rebels",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(Span.of(text, rebels, rebels + 6)));
        return ItemIds.settle(new Reading(
                Report.of("r1", text),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(actor),
                List.of(),
                List.of(),
                List.of(),
                events));
    }

    private static Event event(String id, String text, int at) {
        return new Event(
                id,
                Span.of(text, at + 7, at + 14),
                Span.of(text, at, at + SHELLED.length()),
                new EventCode(EventType.ASSAULT, Optional.empty(), List.of(), Optional.empty()),
                new EventRoles(List.of("a1"), List.of()),
                Optional.empty(),
                Optional.empty(),
                new Factuality(EventStatus.OCCURRED, Optional.empty()),
                List.of(),
                Optional.of("i1"),
                new Assessment(0.9, 0.9, List.of()));
    }
}
