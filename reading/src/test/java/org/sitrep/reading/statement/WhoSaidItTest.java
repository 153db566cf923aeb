// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.reading.EarlierReader;
import org.sitrep.reading.event.given.EarlierLayers;
import org.sitrep.record.Input;
import org.sitrep.record.PublishedFrom;
import org.sitrep.record.Report;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.statement.Source;
import org.sitrep.record.statement.SpeechAct;
import org.sitrep.record.statement.Statement;

/** Sentences in which it is easy to mistake who says something, or that anybody does. */
class WhoSaidItTest {

    private static EarlierReader reader;

    @BeforeAll
    static void load() {
        reader = EarlierReader.load();
    }

    private static List<Statement> read(String text) {
        Report report = new Report(
                "r",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 3, 12)),
                Optional.of(PublishedFrom.GIVEN),
                "en",
                text,
                List.of(),
                Optional.<Input>empty(),
                Optional.empty());
        return reader.read(report).found().statements();
    }

    private static List<String> sources(Statement statement) {
        return statement.sources().stream()
                .map(source -> source.span().text())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Denmark waits. "We are ready to talk," Danish Defence Minister Kim Falk told reporters. | We | Denmark
            "I am ready to leave the city," said Dana Orlov.                                        | I  | Dana Orlov
            "We are willing to talk," said rebel leader Ivo Brandt.                                 | We | Ivo Brandt
            """)
    void theFirstPersonIsWhoeverSpeaks(String text, String words, String meant) {
        EarlierLayers found = reader.read(Report.of("r", text)).found();
        List<String> ids = found.statements().stream()
                .flatMap(statement -> statement.sources().stream())
                .filter(source -> source.span().text().equals(words))
                .map(source -> source.actor().orElse("nobody"))
                .distinct()
                .toList();
        assertThat(found.actors())
                .filteredOn(actor -> ids.contains(actor.id()))
                .extracting(Actor::name)
                .containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Neither the army nor the rebels confirmed the deal.
            Neither Norland nor Sudland confirmed the truce.
            Neither ministry confirmed the raid.
            No official confirmed the ceasefire.
            Nobody in the government confirmed the talks.
            """)
    void whatNobodyConfirms(String sentence) {
        assertThat(read(sentence)).extracting(Statement::act).doesNotContain(SpeechAct.CONFIRM, SpeechAct.ASSERT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No group has claimed the bombing.
            No organization claimed the raid.
            No militia has claimed responsibility for the blast.
            No group announced responsibility for the ambush.
            No faction has claimed the shelling of the port.
            """)
    void whatNobodyClaims(String sentence) {
        assertThat(read(sentence)).extracting(Statement::act).doesNotContain(SpeechAct.ASSERT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'We will not give up the bridge,' said Dana Orlov. | Dana Orlov
            'The ferry is lost,' said rebel commander Ivo Brandt. | rebel commander Ivo Brandt
            'The farmers' market burned all night,' said the mayor of Aldern. | the mayor of Aldern
            'They can't cross the river,' said Mira Holt. | Mira Holt
            'Nobody's ship has left the port,' said Captain Orlov. | Captain Orlov
            """)
    void straightSingleMarks(String sentence, String source) {
        assertThat(read(sentence)).singleElement().satisfies(said -> {
            assertThat(sources(said)).containsExactly(source);
            assertThat(said.quoteSpans()).hasSize(1);
        });
    }

    @Test
    void apostrophesOpenNoQuotation() {
        assertThat(read("Brandt's brother, the farmers' leader, said the dogs' owner had fled."))
                .allSatisfy(said -> assertThat(said.quoteSpans()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A spokesman for the rebels denied that his men had burned the barn and accused the army of theft. | A spokesman for the rebels
            The mayor denied that his guards had fired on the crowd and accused the rebels of murder. | The mayor
            The general denied that his soldiers had shelled the port and accused Norland of lying. | The general
            """)
    void whoDeniesGoesOn(String sentence, String source) {
        assertThat(read(sentence))
                .filteredOn(said -> said.act() == SpeechAct.ACCUSE)
                .singleElement()
                .satisfies(said -> assertThat(sources(said)).containsExactly(source));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “We will hold the bridge,” warned Orlov. | Orlov
            “The port stays open,” insisted Brandt. | Brandt
            “Nobody was hurt,” maintained Mira Holt. | Mira Holt
            “The ferry must leave,” demanded Brandt. | Brandt
            “The road is ours,” boasted Orlov. | Orlov
            """)
    void invertedTags(String sentence, String source) {
        assertThat(read(sentence))
                .singleElement()
                .satisfies(said -> assertThat(sources(said)).containsExactly(source));
    }

    @Test
    void allWhoSpeakTogether() {
        List<Source> sources = read("France and Germany said they would send ships.")
                .getFirst()
                .sources();
        assertThat(sources).extracting(Source::actor).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void theSameSpeakerGoesOnTheSameDay() {
        List<Statement> said =
                read("Dana Orlov said on Tuesday that the bridge was closed. He added that the road was safe.");
        assertThat(said)
                .hasSize(2)
                .allSatisfy(s ->
                        assertThat(s.said().orElseThrow().from().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 10)));
    }
}
