// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.SharedReader;
import org.sitrep.reading.statement.source.Media;
import org.sitrep.record.Reading;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.statement.Statement;

/** Whom somebody speaks to, and the media that relay it. */
class AddresseesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Orlov told reporters the ferry was old.                    | reporters
                    Orlov asked Norway to return the ferry.                    | Norway
                    Norway urged Denmark to return the ferry.                  | Denmark
                    Norway urged Denmark and Sweden to return the ferry.       | Denmark, Sweden
                    Norway called on Denmark to return the ferry.              | Denmark
                    Norway ordered Denmark to return the ferry.                | Denmark
                    Norway warned Denmark that the ferry was old.              | Denmark
                    Norway warned Denmark against boarding the ferry.          | Denmark
                    Orlov wrote in a letter to Denmark that the ferry was old. | Denmark
                    Norway's demand to Denmark that it return the ferry was refused. | Denmark
                    """)
    void whoIsSpokenTo(String sentence, String addressees) {
        assertThat(String.join(", ", addressees(sentence))).isEqualTo(addressees);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Orlov told CNN the ferry was old.                                     | CNN
                    Orlov told Fox News Digital that the ferry was old.                   | Fox News Digital
                    Orlov told the BBC's Morning programme the ferry was old.             | BBC
                    Orlov told Norwegian television that the ferry was old.               | Norwegian television
                    Orlov told the newspaper Bild that the ferry was old.                 | Bild
                    Orlov told Radio Norland that the ferry was old.                      | Radio Norland
                    In an interview with Fox News Digital, Orlov said the ferry was old.  | Fox News Digital
                    Orlov said in an interview with Reuters that the ferry was old.       | Reuters
                    Speaking to the BBC, Orlov said the ferry was old.                    | BBC
                    Orlov, who spoke to Reuters, said the ferry was old.                  | Reuters
                    “The ferry is old,” Orlov said on Fox News.                           | Fox News
                    """)
    void aMediumRelays(String sentence, String via) {
        assertThat(last(SharedReader.read(sentence)).via()).containsExactly(via);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orlov said on Friday that the ferry was old.",
                "Orlov said on a Telegram channel that the ferry was old.",
                "Orlov said that CNN had an old ferry.",
                "Reuters said in an interview with Reuters that the ferry was old.",
                "Orlov told the crew that the ferry was old."
            })
    void nobodyElseRelays(String sentence) {
        assertThat(last(SharedReader.read(sentence)).via()).isEmpty();
    }

    @Test
    void whoIsAccusedIsNotSpokenTo() {
        assertThat(addressees("Norway accused Denmark of piracy.")).isEmpty();
    }

    @Test
    void mediaAreInOrderWithoutRepeats() {
        List<String> keys = Table.load(Media.class, "media.tsv").rows().stream()
                .map(row -> row.get("kind") + " " + row.get("word"))
                .toList();
        assertThat(keys).isNotEmpty().isSorted().doesNotHaveDuplicates();
    }

    private static List<String> addressees(String sentence) {
        Reading reading = SharedReader.read(sentence);
        List<String> ids = last(reading).addressees();
        return reading.actors().stream()
                .filter(actor -> ids.contains(actor.id()))
                .map(Actor::name)
                .toList();
    }

    private static Statement last(Reading reading) {
        return reading.statements().getLast();
    }
}
