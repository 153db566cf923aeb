// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.record.Failure;
import org.sitrep.record.Report;

/** What a brief says: fixed phrases and words of the reports, each line with where it comes from. */
class ComposerTest {

    private static final String TEXT = """
            Dana Orlov will meet Kim Falk in Oslo on December 19.

            Norway accused Denmark of shelling fishing boats. Denmark denied shelling fishing boats. Orlov said 40 boats had been \
            lost. The figure could not be verified. Danish forces attacked Bergen on December 11.""";

    private final Brief brief = Briefs.on(TEXT);

    @Test
    void itsSectionsStandInTheOrderOfADay() {
        assertThat(brief.sections())
                .extracting(Section::title)
                .containsExactly("Agenda", "Contested and unverified", "Events", "What the parties say", "Figures");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            agenda    | Friday, 19 December 2025             | Oslo · Dana Orlov, Kim Falk · Dana Orlov will meet Kim Falk in Oslo on December 19.
            claims    | Contested: shelling fishing boats    | held by · Norway · Denmark of shelling fishing boats
            claims    | Contested: shelling fishing boats    | opposed by · Denmark · shelling fishing boats
            claims    | Not verified: The figure             | said by · Dana Orlov · 40 boats
            claims    | Not verified: The figure             | the reporter · The figure could not be verified.
            events    | Thursday, 11 December 2025           | Bergen · Danish forces → Norway: attack · Danish forces attacked Bergen on December 11.
            positions | Denmark                              | 12 Dec 2025 · denies · shelling fishing boats
            positions | Norway                               | 12 Dec 2025 · accuses · Denmark of shelling fishing boats
            figures   | boat                                 | 40 boats · by the word of Dana Orlov · Orlov said 40 boats had been lost.
            """)
    void itsLinesAreMadeOfWordsOfTheReportAndFixedPhrases(String section, String heading, String line) {
        assertThat(lines(section, heading)).contains(line);
    }

    @Test
    void itsHeadSaysWhatItCovers() {
        assertThat(brief.head())
                .containsExactly("Period: Friday, 12 December 2025", "Reports: 1", "Publishers: Example Wire");
    }

    @Test
    void whatIsQuotedStandsInTheReportWord() {
        for (Section section : brief.sections()) {
            for (Group group : section.groups()) {
                for (Line line : group.lines()) {
                    assertThat(line.citations())
                            .allSatisfy(citation ->
                                    assertThat(TEXT).contains(citation.words().text()));
                    line.parts().stream()
                            .filter(part -> part instanceof Part.Quoted)
                            .forEach(part -> assertThat(FixedPhrases.flat(TEXT)).contains(part.text()));
                }
            }
        }
    }

    @Test
    void everyCitationIsAmongTheSources() {
        List<Citation> cited = brief.sections().stream()
                .flatMap(section -> section.groups().stream())
                .flatMap(group -> group.lines().stream())
                .flatMap(line -> line.citations().stream())
                .toList();
        assertThat(brief.sources()).hasSize(1);
        assertThat(brief.sources().getFirst().cited()).containsAll(cited);
    }

    @Test
    void aLineWithoutACitationCannotBe() {
        assertThatThrownBy(() -> new Line(List.of(new Part.Fixed("peace")), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("citation");
    }

    @Test
    void whatCouldNotBeReadIsNamed() {
        Brief partial = Composer.compose(List.of(), List.of(new Failure("a.txt", "empty-file", "The file is empty.")));
        assertThat(partial.failures()).containsExactly("a.txt: The file is empty.");
        assertThat(partial.head()).contains("Period: no dates known", "Reports: 0");
        assertThat(partial.sections())
                .allSatisfy(section -> assertThat(section.groups()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"One line, One line", "'One\\n  two', One two"})
    void aReportWithoutATitleIsCalledByItsFirstLine(String text, String title) {
        assertThat(Composer.titleOf(Report.of("r", text.replace("\\n", " ")))).isEqualTo(title);
    }

    @Test
    void longTitlesAreCutBetweenWords() {
        String title = Composer.titleOf(Report.of("r", "ferry ".repeat(40)));
        assertThat(title).hasSizeLessThanOrEqualTo(92).endsWith("ferry …");
        assertThat(Composer.titleOf(Report.of("r", "\uD83D\uDEA2".repeat(90)))).doesNotContain("\uD83D …");
    }

    private List<String> lines(String section, String heading) {
        return brief.sections().stream()
                .filter(found -> found.id().equals(section))
                .flatMap(found -> found.groups().stream())
                .filter(group -> group.heading().equals(heading))
                .flatMap(group -> group.lines().stream())
                .map(line -> line.parts().stream().map(Part::text).collect(Collectors.joining(" · ")))
                .toList();
    }
}
