// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {

    /** In bytes; enough for any depth that does not depend on the text. */
    private static final long SMALL_STACK = 64 << 10;

    @Test
    void aShortLineWithoutEndPunctuationIsAHeading() {
        assertThat(headings("Ferries Sail Again\n\nThe ferries sailed.\n\nNorth Coast\n\nMore ferries sailed."))
                .containsExactly("Ferries Sail Again", "North Coast");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OSLO, May 3 (Example Wire) - ",
                "OSLO (Example Wire) — ",
                "ST. JOHN'S, Norland, May 3, 2024 (Example Wire) -- ",
                "OSLO — ",
                "OSLO, May 3 _ ",
                "OSLO, May 3. /EXW/. ",
                "Oslo, 3 May (Example Wire) – "
            })
    void aDatelineStandsAlone(String dateline) {
        assertThat(headings(dateline + "The ferries sailed again.")).containsExactly(dateline.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sales (up 5 percent) - a record - were reported.",
                "The UN - once again - said no.",
                "NATO-led troops left.",
                "Anna Berg (right) said no."
            })
    void aDashAloneMakesNoDateline(String sentence) {
        assertThat(headings(sentence + "\n\nMore.")).isEmpty();
    }

    @Test
    void whatHeadsNothingIsNoHeading() {
        assertThat(headings("The ferries sailed.\n\nWith reporting by Example Wire"))
                .isEmpty();
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        String text = "The ferries that serve the northern islands sailed again on\n"
                + "Monday after a week of storms.\nThe mayor was on board.";
        assertThat(words(text))
                .containsExactly(
                        "The ferries that serve the northern islands sailed again on\nMonday after a week of storms.",
                        "The mayor was on board.");
    }

    @Test
    void whereParagraphsAreLinesALineEndParts() {
        String title = "Ferries sail again to the northern islands after a week of storms";
        String body =
                "The ferries that serve the northern islands sailed again on Monday after a week of storms, and the mayor of "
                        + "the largest town was on board.";
        assertThat(words(title + "\n" + body)).containsExactly(title, body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One.\nTwo.",
                "One.\r\nTwo.",
                "One.\n\n\nTwo.",
                "\r\n One. \r\n\r\n\tTwo.\u00a0\n",
                "One.\n \nTwo."
            })
    void whiteSpaceOfAnyKindParts(String text) {
        assertThat(words(text)).containsExactly("One.", "Two.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\r\n\t\n"})
    void anEmptyTextHasNone(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    void wrappedLinesMayEndInCarriageReturnAndLineFeed() {
        String text = "The ferries that serve the northern islands sailed again on\r\n"
                + "Monday after a week of storms.\r\nThe mayor was on board.";
        assertThat(words(text))
                .containsExactly(
                        "The ferries that serve the northern islands sailed again on\r\nMonday after a week of storms.",
                        "The mayor was on board.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\u000b", "\u2028", " \n", "\n\u00a0"})
    void howeverManyLinesAreBlankTheStackDoesNotGrow(String blank) throws InterruptedException {
        String text = "One." + blank.repeat(100_000) + "Two.";
        List<String> found = new ArrayList<>();
        Thread small = new Thread(null, () -> found.addAll(words(text)), "small stack", SMALL_STACK);
        small.start();
        small.join();
        assertThat(found).containsExactly("One.", "Two.");
    }

    private static List<String> headings(String text) {
        return stream(text)
                .filter(Paragraphs.Paragraph::heading)
                .map(p -> text.substring(p.start(), p.end()))
                .toList();
    }

    private static List<String> words(String text) {
        return stream(text).map(p -> text.substring(p.start(), p.end())).toList();
    }

    private static Stream<Paragraphs.Paragraph> stream(String text) {
        return Paragraphs.of(text).stream();
    }
}
