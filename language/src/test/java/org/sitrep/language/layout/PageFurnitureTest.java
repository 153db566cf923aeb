// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.language.SharedAnnotator;
import org.sitrep.language.layout.Paragraphs.Paragraph;
import org.sitrep.lexicon.Table;

/** Headlines, credits and stamps that pages glue to sentences; each in square brackets is a heading. */
class PageFurnitureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            She left. FERRY SAILS AGAIN AFTER STORM The mayor was glad. | She left. / [FERRY SAILS AGAIN AFTER STORM] / The mayor was glad.
            She left. CLICK HERE TO GET THE FERRY APP "I am glad," she said. | She left. / [CLICK HERE TO GET THE FERRY APP] / "I am glad," she said.
            He said "no." PORT TO CLOSE: 'A SAD DAY' A small ferry sank. | He said "no." / [PORT TO CLOSE: 'A SAD DAY'] / A small ferry sank.
            She left. 3 FERRIES LEAVE PORT 10 boats stayed. | She left. / [3 FERRIES LEAVE PORT] / 10 boats stayed.
            She sailed to the U.S. FERRY SAILS AGAIN AFTER STORM U.K. ports are shut. | She sailed to the U.S. / [FERRY SAILS AGAIN AFTER STORM] / U.K. ports are shut.
            It sank Jan. 29, 2022. CLICK HERE FOR MORE Anna saw it. | It sank Jan. 29, 2022. / [CLICK HERE FOR MORE] / Anna saw it.
            She left. FIRST ON NORTHLINE: The ferry is late. | She left. / [FIRST ON NORTHLINE:] / The ferry is late.
            She left.  FERRY SAILS AGAIN The mayor waved. | She left. / [FERRY SAILS AGAIN] / The mayor waved.
            """)
    void aHeadlineInCapitalsStandsAlone(String text, String pieces) {
        assertThat(pieces(text)).isEqualTo(pieces);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She spoke of the EU AND NATO AND UN today. All left.",
                "They came. EU AND NATO AND UN envoys left.",
                "BREAKING: The ferry sank. All left.",
                "He told them to \"RAISE THE FERRY NOW.\" They did.",
                "He was loud. \"RAISE THE FERRY NOW,\" Orlov wrote.",
                "He was loud. \"RAISE THE FERRY NOW\" Orlov wrote.",
                "He was loud. RAISE THE FERRY NOW! Then he left.",
                "The ferry sank. THIS IS NO secret in Norland.",
                "NORLAND MAYOR ANNA Berg left.",
                "THE FERRY SAILS AGAIN. ALL ARE GLAD.",
                "UN envoy A. B. C. Berg left."
            })
    void capitalsWithinSentencesStay(String text) {
        assertThat(pieces(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Anna Berg in Oslo, May 3 (Dan Orlov/Example via Getty Images) The mayor left. | Anna Berg in Oslo, May 3 (Dan Orlov/Example via Getty Images) / The mayor left.
            Anna Berg waves. (Dan Orlov for Northline Digital) "No," she said. | Anna Berg waves. (Dan Orlov for Northline Digital) / "No," she said.
            Anna Berg waves in 2025 (credit: DAN ORLOV) The mayor left. | Anna Berg waves in 2025 (credit: DAN ORLOV) / The mayor left.
            A ferry (credit: Office of the Mayor/NOR (Norland News)/Handout) The mayor left. | A ferry (credit: Office of the Mayor/NOR (Norland News)/Handout) / The mayor left.
            A ferry at sea. (Image provided by the Norland Coast Guard) The mayor left. | A ferry at sea. (Image provided by the Norland Coast Guard) / The mayor left.
            A ferry at sea. (Norland Coast Guard) FERRY SAILS AGAIN AFTER STORM She left. | A ferry at sea. (Norland Coast Guard) / [FERRY SAILS AGAIN AFTER STORM] / She left.
            A ferry at sea. (Getty Images) OSLO (Example Wire) -- The mayor left. | A ferry at sea. (Getty Images) / [OSLO (Example Wire) --] / The mayor left.
            """)
    void theCreditOfAPictureEndsItsCaption(String text, String pieces) {
        assertThat(pieces(text)).isEqualTo(pieces);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The coast guard (NCG) Monday found the ferry.",
                "The agency (Reuters) reported it.",
                "The mayor (photo above) Anna Berg left.",
                "The owner is Example Inc. (Norland Exchange) Mayor Berg said.",
                "The ferry left. (It was late.) The mayor stayed.",
                "He left. (Laughs) and sat down."
            })
    void otherBracketsStay(String text) {
        assertThat(pieces(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            2 May 2022 05.42 BST The ferry sank.             | [2 May 2022 05.42 BST] / The ferry sank.
            2 May 2022 05.42 60 people left.                 | [2 May 2022 05.42] / 60 people left.
            Monday, May 2, 2022 at 5:42 pm The ferry sank.   | [Monday, May 2, 2022 at 5:42 pm] / The ferry sank.
            05.42 GMT – The ferry sank.                      | [05.42 GMT –] / The ferry sank.
            01:26 'The ferry sank,' says mayor in Oslo.      | [01:26] / 'The ferry sank,' says mayor in Oslo.
            """)
    void aStampStandsAlone(String text, String pieces) {
        assertThat(pieces(text)).isEqualTo(pieces);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01:26 is when the ferry sank.",
                "2 May 2022 The ferry sank.",
                "5.42 Norland crowns were paid.",
                "The ferry sank at 05.42 GMT. The mayor left."
            })
    void timesWithinSentencesStay(String text) {
        assertThat(pieces(text)).isEqualTo(text);
    }

    @Test
    void sentencesKeepTheirTokensAndPlaces() {
        String text = "She left. FERRY SAILS AGAIN AFTER STORM The mayor 🚢 waved. He sang.";
        assertThat(SharedAnnotator.annotate(text).sentences())
                .extracting(sentence -> sentence.span().text())
                .containsExactly("She left.", "FERRY SAILS AGAIN AFTER STORM", "The mayor 🚢 waved.", "He sang.");
    }

    @Test
    void theWordsOfCreditsAreOfKnownKinds() {
        assertThat(Table.load(CreditWords.class, "credits.tsv").rows())
                .extracting(row -> row.get("kind"))
                .isNotEmpty()
                .isSubsetOf("agency", "label", "other");
    }

    /** The pieces of a paragraph that another follows. */
    private static String pieces(String text) {
        List<Paragraph> all = Paragraphs.of(text + "\n\nMore.");
        return String.join(
                " / ",
                all.subList(0, all.size() - 1).stream()
                        .map(piece -> {
                            String words = text.substring(piece.start(), piece.end());
                            return piece.heading() ? "[" + words + "]" : words;
                        })
                        .toList());
    }
}
