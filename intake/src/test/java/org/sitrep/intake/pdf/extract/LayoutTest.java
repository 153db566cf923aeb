// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.pdf.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.intake.pdf.Sheets;

/** The running text that comes out of a laid out page. */
class LayoutTest {

    private static final float LEFT = 60;
    private static final float RIGHT = 320;

    @Test
    void linesBecomeParagraphs() throws Exception {
        assertText(
                new Sheets()
                        .page()
                        .lines(
                                LEFT,
                                100,
                                "The two delegations met in the harbour office of Norport for the third day",
                                "running and agreed on a list of ships that may pass the strait from Monday",
                                "on.")
                        .lines(
                                LEFT,
                                148,
                                "Minister Dana Orlov said the list was short but honest, and that she would",
                                "bring a longer one.",
                                "Her colleague from Sudmark said nothing, went to the window, and counted",
                                "the ships himself."),
                """
                The two delegations met in the harbour office of Norport for the third day running and agreed on a list of ships that may pass the strait from Monday on.

                Minister Dana Orlov said the list was short but honest, and that she would bring a longer one.

                Her colleague from Sudmark said nothing, went to the window, and counted the ships himself.""");
    }

    @Test
    void indentedLinesBeginParagraphs() throws Exception {
        assertText(
                new Sheets()
                        .page()
                        .lines(
                                LEFT,
                                100,
                                "The ferry left Norport at dawn with forty trucks and no passengers at all.",
                                "It came back at dusk with forty other trucks.  All of them were quite full.")
                        .lines(LEFT + 15, 124, "Nobody at the quay would say what was in them, and nobody asked a")
                        .lines(LEFT, 136, "second time. The harbour master signed for them himself late at night."),
                """
                The ferry left Norport at dawn with forty trucks and no passengers at all. It came back at dusk with forty other trucks. All of them were quite full.

                Nobody at the quay would say what was in them, and nobody asked a second time. The harbour master signed for them himself late at night.""");
    }

    @Test
    void columnsAreReadOneAfterTheOtherBetweenHeadings() throws Exception {
        assertText(
                new Sheets()
                        .page()
                        .heading(LEFT, 80, 20, "Shelling resumes along the whole of the river Amra")
                        .lines(
                                LEFT,
                                110,
                                "Guns fired from the eastern bank of the",
                                "river for most of Tuesday night, people in",
                                "the town of Velin said. A school and two",
                                "barns burned down, and the bridge, which")
                        .lines(
                                RIGHT,
                                110,
                                "had been closed since autumn, was hit",
                                "again. Nobody was hurt, the mayor said.",
                                "The army of Sudmark said it had fired on",
                                "boats. It showed no pictures of any boats.")
                        .heading(LEFT, 190, 14, "What both sides said afterwards to the observers on the spot")
                        .lines(
                                LEFT,
                                215,
                                "The observers wrote down both accounts",
                                "and left for their own quarters by eight,",
                                "as the road is closed at night.")
                        .lines(
                                RIGHT,
                                215,
                                "A second report will follow on Friday",
                                "when the water has gone down enough to",
                                "see the far bank."),
                """
                Shelling resumes along the whole of the river Amra

                Guns fired from the eastern bank of the river for most of Tuesday night, people in the town of Velin said. A school and two barns burned down, and the bridge, which had been closed since autumn, was hit again. Nobody was hurt, the mayor said. The army of Sudmark said it had fired on boats. It showed no pictures of any boats.

                What both sides said afterwards to the observers on the spot

                The observers wrote down both accounts and left for their own quarters by eight, as the road is closed at night.

                A second report will follow on Friday when the water has gone down enough to see the far bank.""");
    }

    @Test
    void threeColumnsWhoseLinesDoNotAlign() throws Exception {
        assertText(
                new Sheets()
                        .page()
                        .lines(
                                50,
                                100,
                                "The first column tells of a",
                                "convoy of nine trucks that",
                                "set out from Velin at six")
                        .lines(
                                220,
                                104,
                                "and reached the pass at",
                                "noon. Snow held it up for",
                                "an hour. Then it went on")
                        .lines(
                                390,
                                107,
                                "to the camp at Tarn, where",
                                "it was unloaded by hand",
                                "before it grew dark."),
                "The first column tells of a convoy of nine trucks that set out from Velin at six and reached the pass at noon."
                        + " Snow held it up for an hour. Then it went on to the camp at Tarn, where it was unloaded by hand before it grew dark.");
    }

    @Test
    void rowsOfATableStayTogether() throws Exception {
        assertText(
                new Sheets()
                        .page()
                        .lines(LEFT, 100, "Velin", "Norport", "Tarn", "Amra")
                        .lines(200, 100, "14 houses", "3 houses", "no houses", "2 houses"),
                "Velin 14 houses\n\nNorport 3 houses\n\nTarn no houses\n\nAmra 2 houses");
    }

    @Test
    void runningHeadsAndPageNumbersGo() throws Exception {
        Sheets sheets = new Sheets();
        String[] texts = {
            "Two trucks were stopped at the gate of the camp on Monday and sent back to where",
            "they had come from without a word. On Tuesday four came, and were let in at once, so",
            "that on Wednesday the flour in the camp sufficed for all who stood in line for it."
        };
        for (int i = 0; i < texts.length; i++) {
            sheets.page()
                    .lines(LEFT, 40, "Bulletin No. 7 of the Tarn Observers")
                    .lines(480, 40, (i + 4) + " May 2031")
                    .lines(LEFT, 100, texts[i])
                    .lines(280, 800, "Page " + (i + 1) + " of 3");
        }
        assertText(sheets, String.join(" ", texts));
    }

    @Test
    void sidewaysTextAndFootnoteNumbersGo() throws Exception {
        assertText(
                new Sheets()
                        .page()
                        .lines(LEFT, 100, "The camp at Tarn holds nine thousand people")
                        .small(LEFT + 205, 96, "12")
                        .lines(LEFT, 112, "by now, the observers said.")
                        .upwards(30, 400, "Embargoed until noon"),
                "The camp at Tarn holds nine thousand people by now, the observers said.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the third round of nego-      | tiations ended              | the third round of negotiations ended
            a cease-fire; then the cease- | fire broke                  | a cease-fire; then the cease-fire broke
            they want a long-             | term deal                   | they want a long-term deal
            both short-                   | and long-term aims          | both short- and long-term aims
            so said Talal al-             | Rahimi in his speech        | so said Talal al-Rahimi in his speech
            three F-                      | 99 jets were seen           | three F-99 jets were seen
            the years 2030-               | 2031 were quiet             | the years 2030-2031 were quiet
            the news came \u2014          | late as ever                | the news came \u2014 late as ever
            it was quiet\u2014            | too quiet                   | it was quiet\u2014too quiet
            """)
    void hyphensAtLineEnds(String first, String second, String joined) throws Exception {
        assertText(new Sheets().page().lines(LEFT, 100, first, second), joined);
    }

    private static void assertText(Sheets sheets, String text) throws Exception {
        String read = new PdfExtractor(10).extract(sheets.bytes()).text();
        assertThat(Arrays.asList(read.split("\n\n"))).containsExactly(text.split("\n\n"));
    }
}
