// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.lexicon.Table;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.text.Span;

/** The short notation of events, and that the tables written in it can be read. */
class EventNotationTest {

    private static final String TEXT = "It rained. Troops hit Oslo and hit its port on Monday, killing two men.";

    private static EventNotation notation() {
        return new EventNotation(TEXT, Span.of(TEXT, 11, TEXT.length()));
    }

    @Test
    void allPartsAreRead() {
        GoldEvent event = notation()
                .read(
                        "hit^2 ASSAULT occurred [Troops] -> [Oslo=Norway, ~Denmark] @Oslo 2025-12-08/2025-12-09 #1 unwanted")
                .getFirst();
        assertThat(event.anchor().start()).isEqualTo(TEXT.indexOf("hit its"));
        assertThat(event.type()).isEqualTo(EventType.ASSAULT);
        assertThat(event.status()).isEqualTo(EventStatus.OCCURRED);
        assertThat(event.actors().getFirst().span().orElseThrow().text()).isEqualTo("Troops");
        assertThat(event.recipients()).extracting(GoldParticipant::name).containsExactly("Norway", "Denmark");
        assertThat(event.recipients().getFirst().span().orElseThrow().text()).isEqualTo("Oslo");
        assertThat(event.recipients().get(1).span()).isEmpty();
        assertThat(event.place()).contains("Oslo");
        assertThat(event.from()).contains("2025-12-08");
        assertThat(event.to()).contains("2025-12-09");
        assertThat(event.incident()).contains("1");
        assertThat(event.wanted()).isFalse();
    }

    @Test
    void partsMayBeLeftOut() {
        List<GoldEvent> events =
                notation().read("hit ASSAULT occurred [] -> []; killing ASSAULT occurred [Troops] -> [two men] #raid");
        assertThat(events).hasSize(2);
        assertThat(events.getFirst().place()).isEmpty();
        assertThat(events.getFirst().wanted()).isTrue();
        assertThat(events.get(1).incident()).contains("raid");
    }

    @Test
    void whatIsNoEventIsRefusedWithItsWords() {
        for (String wrong : List.of(
                "hit ASSAULT [Troops]", "rained ASSAULT occurred [] -> []", "hit^3 ASSAULT occurred [] -> []")) {
            assertThatThrownBy(() -> notation().read(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(wrong);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRowCanBeRead() {
        return Stream.of("sentences.tsv", "reports.tsv")
                .flatMap(table -> Table.load(OwnReports.class, table).rows().stream())
                .map(row -> DynamicTest.dynamicTest(row.get("sentence"), () -> readEach(row)));
    }

    /** Reading refuses what is no event, or names a word that is not there. */
    private static void readEach(Table.Row row) {
        String text = row.get("sentence");
        List<GoldEvent> events = new EventNotation(text, Span.of(text, 0, text.length())).read(row.get("events"));
        assertThat(events)
                .allSatisfy(event -> assertThat(text).contains(event.anchor().text()));
    }
}
