// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.reading.Reader;
import org.sitrep.record.Failure;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;

/** What sentences are for in their reports, which are read with the real models. */
class SettingsTest {

    private static final Reader READER = Reader.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Danish troops shelled Bergen on Thursday.                              | NEWS
        BERGEN (Reuters) - Danish troops shelled the port on Thursday.         | NEWS
        Image: A boat burns after Danish troops shelled Bergen.                | CAPTION
        A boat burns after Danish troops shelled Bergen. (Kim Falk/Reuters)    | CAPTION
        A boat burns after Danish troops shelled Bergen. Photograph: Kim Falk  | CAPTION
        Boats burn after Danish troops shelled Bergen, Norway, on December 4, 2025. | CAPTION
        A woman waits outside a house that Danish troops shelled.              | CAPTION
        Orlov speaks at a meeting of Danish and Norwegian ministers in Bergen. | CAPTION
        A woman said that she waits for those whom Danish troops captured.     | NEWS
        Danish Troops Shelled Norwegian Port Of Bergen On Thursday             | HEADLINE
        The war began when Danish troops attacked Bergen.                      | BACKGROUND
        Danish troops shelled Bergen in March 2014.                            | BACKGROUND
        Danish troops attacked Bergen two months after a truce.                | BACKGROUND
        """)
    void whatASentenceIsFor(String text, Setting setting) {
        assertThat(events(text)).isNotEmpty().extracting(EventEvidence::setting).contains(setting);
    }

    @Test
    void whoIsCalledByAnAdjectiveIsTheCountryAndWhoWardsOffDoesNotAttack() {
        EventEvidence event = events("Norwegian troops had beaten back a Danish counterattack near Voss on Thursday.")
                .getFirst();
        assertThat(event.recipients()).extracting(Party::name).containsExactly("Denmark");
        assertThat(event.defence()).isTrue();
        assertThat(event.mode()).isEmpty();
    }

    @Test
    void whoBringsDownAPilotAttacksHim() {
        assertThat(events("Rebels killed a downed pilot near Voss on Thursday."))
                .noneMatch(EventEvidence::defence);
    }

    private static List<EventEvidence> events(String text) {
        Report report = Report.of("r1", text).withPublished(LocalDate.of(2025, 12, 12), PublishedFrom.GIVEN);
        return switch (READER.read(report)) {
            case Reading reading -> EvidenceReader.read(reading).events();
            case Failure failure -> throw new AssertionError(failure);
        };
    }
}
