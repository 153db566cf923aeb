// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in every report of a publisher. */
class RecurringLinesTest {

    private static final String ABOUT = "Example Wire has told of ferries since 1911.";

    private final RecurringLines lines = new RecurringLines();

    private List<String> read(String publisher, String title, String... extra) {
        List<String> paragraphs = new ArrayList<>(List.of(title + " happened.", "Then " + title + " was over."));
        paragraphs.addAll(List.of(extra));
        return lines.without(publisher, title, paragraphs);
    }

    @Test
    void aLineGoesFromTheThirdReportOn() {
        assertThat(read("Wire", "One", ABOUT)).contains(ABOUT);
        assertThat(read("Wire", "Two", ABOUT)).contains(ABOUT);
        assertThat(read("Wire", "Three", ABOUT)).doesNotContain(ABOUT).hasSize(2);
        assertThat(read("Other", "Four", ABOUT)).contains(ABOUT);
    }

    @Test
    void theSameReportCountsOnceAndStaysAsItWas() {
        for (int i = 0; i < 5; i++) {
            assertThat(read("Wire", "One", ABOUT)).contains(ABOUT);
        }
        read("Wire", "Two", ABOUT);
        read("Wire", "Three", ABOUT);
        assertThat(read("Wire", "One", ABOUT)).contains(ABOUT);
        assertThat(read("Wire", "Three", ABOUT)).doesNotContain(ABOUT);
    }

    @Test
    void longParagraphsAndThoseInTheMiddleStay() {
        String lengthy = "The ferry came and went. ".repeat(20);
        for (String title : List.of("One", "Two", "Three")) {
            assertThat(read(
                            "Wire",
                            title,
                            "a " + title,
                            "b " + title,
                            ABOUT,
                            "c",
                            "d",
                            "e " + title,
                            "f " + title,
                            lengthy))
                    .contains(ABOUT, lengthy);
        }
    }

    @Test
    void aReportThatSaysNothingElseStays() {
        for (String title : List.of("One", "Two", "Three")) {
            assertThat(lines.without("Wire", title, List.of(ABOUT))).containsExactly(ABOUT);
        }
    }

    @Test
    void whatIsLongPastIsForgotten() {
        read("Wire", "One", ABOUT);
        read("Wire", "Two", ABOUT);
        for (int i = 0; i < 30; i++) {
            read("Wire", "Report " + i);
        }
        assertThat(read("Wire", "Three", ABOUT)).contains(ABOUT);
    }
}
