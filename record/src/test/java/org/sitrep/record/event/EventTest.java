// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.record.place.PlaceKind;
import org.sitrep.record.place.PlacePrecision;
import org.sitrep.record.text.Span;
import org.sitrep.record.time.Interval;
import org.sitrep.record.time.TimePrecision;

/** What holds of every event: its mode is one of its type, and what it says of time and place says how closely. */
class EventTest {

    private static final Span SENTENCE = Span.of("Norland withdrew.", 0, 17);

    private static Event event(EventType type, Optional<EventMode> mode) {
        return new Event(
                "e1",
                SENTENCE,
                SENTENCE,
                new EventCode(type, mode, List.of(), Optional.empty()),
                new EventRoles(List.of("a1"), List.of()),
                Optional.empty(),
                Optional.empty(),
                new Factuality(EventStatus.OCCURRED, Optional.empty()),
                List.of(),
                Optional.empty(),
                new Assessment(0.75, 0.5, List.of(EventField.ACTORS)));
    }

    @Test
    void oneNameUnderTwoTypesIsTwoModes() {
        assertThat(EventMode.find(EventType.RETREAT, "withdraw")).contains(EventMode.RETREAT_WITHDRAW);
        assertThat(EventMode.find(EventType.SANCTION, "withdraw")).contains(EventMode.SANCTION_WITHDRAW);
        assertThat(EventMode.find(EventType.ASSAULT, "withdraw")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyModeIsFoundByTypeAndLabel(EventMode mode) {
        assertThat(EventMode.find(mode.type(), mode.label())).contains(mode);
        assertThat(EventMode.list(mode.type())).contains(mode);
    }

    @Test
    void aModeOfAnotherTypeIsRefused() {
        assertThat(event(EventType.RETREAT, Optional.of(EventMode.RETREAT_WITHDRAW))
                        .mode())
                .contains(EventMode.RETREAT_WITHDRAW);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event(EventType.RETREAT, Optional.of(EventMode.SANCTION_WITHDRAW)));
    }

    @Test
    void aPlaceComesWithItsPrecision() {
        Event event = event(EventType.RETREAT, Optional.empty());
        assertThat(event.placePrecision()).isEmpty();
        assertThat(event.withWhere(new Where("pl1", PlacePrecision.of(PlaceKind.SITE)))
                        .placePrecision())
                .contains(PlacePrecision.CITY);
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-14T15:00, 2031-05-14T16:00, EXACT",
        "2031-05-14T00:00, 2031-05-15T00:00, DAY",
        "2031-05-14T00:00, 2031-05-16T00:00, DAY",
        "2031-05-12T00:00, 2031-05-19T00:00, WEEK",
        "2031-05-01T00:00, 2031-05-11T00:00, MONTH",
        "2031-05-01T00:00, 2031-06-01T00:00, MONTH",
        "2031-04-01T00:00, 2031-07-01T00:00, YEAR",
        "2031-01-01T00:00, 2032-01-01T00:00, YEAR"
    })
    void aStretchOfTimeIsAsPreciseAsItIsShort(LocalDateTime from, LocalDateTime to, TimePrecision precision) {
        Event event = event(EventType.RETREAT, Optional.empty());
        assertThat(event.timePrecision()).isEmpty();
        assertThat(event.withWhen(new Interval(from, to)).timePrecision()).contains(precision);
    }
}
