// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Site;
import org.sitrep.linking.fold.LinkedReadings;
import org.sitrep.linking.fold.Linker;
import org.sitrep.reading.Reader;
import org.sitrep.record.Failure;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Reading;
import org.sitrep.record.Report;

/** From text to appointments, in reports read with the real models. */
class AgendaOfReportsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2025, 12, 12);

    private static final Reader READER = Reader.load();

    /** Reports are of the field when they tell of a war. */
    private static final String WAR = " Danish troops shelled Bergen on Thursday, killing nine soldiers of Norway.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Norway will hold an early parliamentary election on December 28.                        | 2025-12-28 scheduled Norway
        The officer is silent. Ola Brekk is due to appear at the district court in Bergen on Wednesday. | 2025-12-17 scheduled Bergen Ola Brekk
        Denmark has until December 20 to pull back its ships.                                   | 2025-12-20 scheduled Denmark
        The ultimatum to Denmark expires on December 20.                                        | 2025-12-20 scheduled Denmark
        Before the vote, the negotiators of Denmark and Norway are to meet in Oslo on December 16. | 2025-12-16 scheduled Oslo Denmark, Norway
        Denmark said it would study the answer before its council meets in Oslo on December 19. | 2025-12-19 scheduled Oslo council
        Sweden has cancelled Tuesday's meeting of the negotiators of Denmark and Norway in Stockholm. | 2025-12-16 cancelled Stockholm Denmark, Norway
        The meeting between Danish and Norwegian officials, which was planned for Sunday in Oslo, has been moved to December 16. | 2025-12-16 moved Oslo Denmark, Norway
        """)
    void itIsOnTheAgenda(String text, String line) {
        assertThat(agenda(text + WAR)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers of Norway and Denmark wrote in those years that they would meet in Oslo on June 5.",
                "The ministers of Norway and Denmark will meet in Oslo in March.",
                "A concert of Danish and Norwegian singers will gather friends in Oslo on December 16.",
                "A day later the envoy of Sweden flew to Oslo for a meeting with the ministers of Norway.",
                "The election on December 1 was won by the farmers.",
                "The election is likely to be held on December 28.",
                "A man is due to appear in court on December 19.",
                "The baker was fined. He will be back in court on December 19.",
            })
    void itIsNoAppointment(String text) {
        assertThat(agenda(text + WAR)).isEmpty();
    }

    @Test
    void aMeetingThatAnotherReportMovesIsOneLine() {
        assertThat(agenda(
                        "Officials from Denmark and Norway are due to meet in Oslo on December 14 to discuss prisoners.",
                        "The meeting between Danish and Norwegian officials on prisoners, which was planned for Sunday in"
                                + " Oslo, has been moved to December 16."))
                .containsExactly("2025-12-16 moved Oslo Denmark, Norway");
    }

    private static List<String> agenda(String... texts) {
        List<Reading> readings = new ArrayList<>();
        for (String text : texts) {
            readings.add(read(Report.of("r" + readings.size(), text)));
        }
        return Agenda.of(LinkedReadings.of(readings, Linker.load()), FRIDAY).stream()
                .map(AgendaOfReportsTest::line)
                .toList();
    }

    private static Reading read(Report report) {
        Report dated = report.withPublished(FRIDAY, PublishedFrom.GIVEN).withLanguage("en");
        return switch (READER.read(dated)) {
            case Reading reading -> reading;
            case Failure failure -> throw new AssertionError(failure.message());
        };
    }

    private static String line(Appointment appointment) {
        String who = appointment.who().stream().map(Party::name).sorted().collect(Collectors.joining(", "));
        return appointment.when().fromText()
                + " " + appointment.status().name().toLowerCase(Locale.ROOT)
                + appointment.site().map(Site::name).map(" "::concat).orElse("")
                + (who.isEmpty() ? "" : " " + who);
    }
}
