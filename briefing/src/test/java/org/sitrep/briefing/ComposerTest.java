// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.briefing.page.Brief;
import org.sitrep.briefing.page.Excerpt;
import org.sitrep.briefing.page.Group;
import org.sitrep.briefing.page.Line;
import org.sitrep.briefing.page.Part;
import org.sitrep.briefing.page.Section;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.record.Failure;
import org.sitrep.record.Reading;
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
            claims    | Contested: shelling fishing boats    | claimed by · Norway · Denmark of shelling fishing boats
            claims    | Contested: shelling fishing boats    | disputed by · Denmark · shelling fishing boats
            claims    | Unverified: The figure               | said by · Dana Orlov · 40 boats
            claims    | Unverified: The figure               | reporter’s note · The figure could not be verified.
            events    | Thursday, 11 December 2025           | Bergen · Danish forces → Norway: attack · Danish forces attacked Bergen on December 11.
            positions | Denmark                              | 12 Dec 2025 · denies · shelling fishing boats
            positions | Norway                               | 12 Dec 2025 · accuses · Denmark of shelling fishing boats
            figures   | boat                                 | 40 boats · according to Dana Orlov · Orlov said 40 boats had been lost.
            """)
    void itsLinesAreMadeOfWordsOfTheReportAndFixedPhrases(String section, String heading, String line) {
        assertThat(lines(section, heading)).contains(line);
    }

    @Test
    void whoGaveNoCommentIsToldApartFromWhatIsUnverified() {
        Brief asked = Briefs.on("The port was closed. The mayor did not respond to a request for comment.");
        assertThat(asked.sections().stream()
                        .filter(section -> section.id().equals("claims"))
                        .flatMap(section -> section.groups().stream()))
                .extracting(Group::heading)
                .singleElement()
                .asString()
                .startsWith("No comment: ");
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
                            .forEach(part -> assertThat(Excerpt.onOneLine(TEXT)).contains(part.text()));
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
        assertThat(partial.head()).contains("Period: unknown", "Reports: 0");
        assertThat(partial.sections())
                .allSatisfy(section -> assertThat(section.groups()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"One line, One line", "'One\\n  two', One two"})
    void aReportWithoutATitleIsCalledByItsFirstLine(String text, String title) {
        assertThat(titleOf(text.replace("\\n", " "))).isEqualTo(title);
    }

    @Test
    void longTitlesAreCutBetweenWords() {
        String title = titleOf("ferry ".repeat(40));
        assertThat(title).hasSizeLessThanOrEqualTo(92).endsWith("ferry …");
        assertThat(titleOf("\uD83D\uDEA2".repeat(90))).doesNotContain("\uD83D …");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | Reports: 1
            2 | Reports: 2, 1 of them a copy of another
            3 | Reports: 3, 2 of them copies of others
            """)
    void copiesAreCounted(int reports, String line) {
        List<Reading> copies = Collections.nCopies(reports, unread("The ferry left Oslo with two hundred people."));
        assertThat(Composer.compose(copies, List.of()).head()).contains(line);
    }

    @Test
    void whereAReportComesFromIsToldAsFarAsItIsKnown() {
        assertThat(Composer.compose(List.of(unread("It rained.")), List.of())
                        .sources()
                        .getFirst()
                        .origin())
                .isEqualTo("Unnamed publisher, undated");
        assertThat(brief.sources().getFirst().origin()).isEqualTo("Example Wire, 12 Dec 2025");
    }

    private static String titleOf(String text) {
        return Composer.compose(List.of(unread(text)), List.of())
                .sources()
                .getFirst()
                .title();
    }

    /** A reading in which nothing was found. */
    private static Reading unread(String text) {
        return new Reading(
                Report.of("r", text),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
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
