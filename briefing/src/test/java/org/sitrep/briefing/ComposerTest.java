// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.sitrep.briefing.Desk.DENMARK;
import static org.sitrep.briefing.Desk.FRIDAY;
import static org.sitrep.briefing.Desk.NORWAY;
import static org.sitrep.briefing.Desk.ORLOV;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.briefing.change.Known;
import org.sitrep.briefing.coverage.Coverage;
import org.sitrep.briefing.markdown.MarkdownRenderer;
import org.sitrep.briefing.page.Brief;
import org.sitrep.briefing.page.Group;
import org.sitrep.briefing.page.Item;
import org.sitrep.briefing.page.LeftOut;
import org.sitrep.briefing.page.Line;
import org.sitrep.briefing.page.Part;
import org.sitrep.briefing.page.Section;
import org.sitrep.linking.agenda.AppointmentStatus;
import org.sitrep.linking.claim.ClaimStatus;
import org.sitrep.linking.evidence.Party;
import org.sitrep.linking.evidence.Stance;
import org.sitrep.record.Failure;
import org.sitrep.record.event.EventMode;
import org.sitrep.record.time.Interval;

/** What a brief says: fixed phrases and words of the reports, each line with where it comes from, what matters most first. */
class ComposerTest {

    private static final Party GUARD =
            new Party("body DK coast guard", "Danish coast guard", Optional.of("DK"), Optional.empty(), true);

    private final Desk desk = new Desk()
            .report("t1", FRIDAY, "Drones hit the port of Bergen", """
                Danish drones struck the Norwegian port of Bergen on Friday. Nine people died, police said.

                Norway accused Denmark of shelling fishing boats. Denmark said it had shelled no boat. \
                The claims could not be checked.\
                """)
            .report("t1", FRIDAY.plusDays(1), "Toll of Bergen drones rises", """
                Danish drones hit Bergen harbour, killing many. The dead are now fourteen.

                Orlov said the tunnel had been mined. Nobody could verify it. Orlov and Falk meet in Bergen on Monday.\
                """)
            .report("t2", FRIDAY.plusDays(1), "A ferry is searched", """
                Denmark’s coast guard searched a Norwegian ferry. Orlov had wanted a truce. Orlov now wants no truce at all.\
                """)
            .happening(
                    EventMode.ASSAULT_DRONE,
                    List.of(DENMARK),
                    List.of(NORWAY),
                    Interval.ofDay(FRIDAY),
                    List.of(),
                    "Danish drones struck the Norwegian port of Bergen on Friday.",
                    "Danish drones hit Bergen harbour, killing many.")
            .happening(
                    EventMode.COERCE_SEIZE,
                    List.of(GUARD),
                    List.of(NORWAY),
                    Interval.ofDay(FRIDAY.plusDays(1)),
                    List.of(ORLOV),
                    "Denmark’s coast guard searched a Norwegian ferry.")
            .killed(
                    new Desk.Count(9, FRIDAY, Optional.of(ORLOV), "Nine people died, police said."),
                    new Desk.Count(14, FRIDAY.plusDays(1), Optional.empty(), "The dead are now fourteen."))
            .claim(
                    ClaimStatus.CONTESTED,
                    "shelling of fishing boats",
                    Desk.Stand.of(NORWAY, "Norway accused Denmark of shelling fishing boats."),
                    List.of(Desk.Stand.of(DENMARK, "it had shelled no boat")),
                    List.of(new Desk.Stand(Optional.empty(), "The claims could not be checked.")))
            .claim(
                    ClaimStatus.UNVERIFIED,
                    "the tunnel",
                    Desk.Stand.of(ORLOV, "the tunnel had been mined"),
                    List.of(),
                    List.of(new Desk.Stand(Optional.empty(), "Nobody could verify it.")))
            .appointment(
                    FRIDAY.plusDays(3),
                    AppointmentStatus.SCHEDULED,
                    List.of(ORLOV, NORWAY),
                    "Orlov and Falk meet in Bergen on Monday.")
            .position(ORLOV, "cease-fire", Stance.FOR, FRIDAY, "Orlov had wanted a truce.")
            .position(ORLOV, "cease-fire", Stance.AGAINST, FRIDAY.plusDays(1), "Orlov now wants no truce at all.");

    private final Brief brief = desk.brief();

    @Test
    void whatMattersMostComesFirst() {
        assertThat(brief.sections())
                .extracting(Section::title)
                .containsExactly("What matters most", "Contested", "Agenda", "Positions that changed", "Not verified");
        assertThat(section("stories").groups())
                .extracting(group -> Part.text(group.heading()))
                .containsExactly("Drones hit the port of Bergen", "A ferry is searched");
    }

    @Test
    void aStoryHasItsDaysReportsAndOrigins() {
        assertThat(section("stories").groups())
                .extracting(group -> Part.text(group.note()))
                .containsExactly(
                        "12 to 13 Dec 2025, 2 reports, 2 origins, story t1",
                        "13 Dec 2025, 1 report, 1 origin, story t2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        stories    | Drone attack by Denmark on Norway, Bergen, 12 Dec (2 origins): Danish drones struck the Norwegian port of Bergen on Friday.
        stories    | 9 to 14 killed, Bergen (9 on 12 Dec, according to Dana Orlov; 14 on 13 Dec)
        stories    | Seizure, search or capture by Danish coast guard from Norway, Bergen, 13 Dec, according to Dana Orlov: Denmark’s coast guard searched a Norwegian ferry.
        contested  | According to Norway: Norway accused Denmark of shelling fishing boats.
        contested  | Disputed by Denmark: it had shelled no boat
        contested  | Reporter’s note: The claims could not be checked.
        agenda     | Mon 15 Dec 2025, Bergen, Dana Orlov: Orlov and Falk meet in Bergen on Monday.
        positions  | Dana Orlov on cease fire, against it since 13 Dec: Orlov now wants no truce at all.; before, for it: Orlov had wanted a truce.
        unverified | Not verified, according to Dana Orlov: the tunnel had been mined; reporter’s note: Nobody could verify it.
        """)
    void itsLinesAreMadeOfWordsOfTheReportsAndFixedPhrases(String section, String line) {
        assertThat(lines(section)).contains(line);
    }

    @Test
    void itsHeadSaysWhatItCovers() {
        assertThat(brief.head()).containsExactly("Period: 12 to 13 Dec 2025", "Reports: 3", "Publishers: Example Wire");
    }

    @Test
    void aFigureShowsEachOfItsCountsWithItsSource() {
        Line figure = brief.lines()
                .filter(line -> line.item().kind() == Item.Kind.FIGURE)
                .findFirst()
                .orElseThrow();
        assertThat(figure.citations())
                .extracting(citation -> citation.text())
                .containsExactly("Nine people died, police said.", "The dead are now fourteen.");
        assertThat(figure.plot())
                .hasValueSatisfying(plot -> assertThat(plot.counts()).hasSize(2));
    }

    @Test
    void bothSidesOfAClaimAreToldOrNone() {
        Brief oneSided = new Desk()
                .report("t1", FRIDAY, "Boats", "Norway spoke of shelled boats. It rained.")
                .claim(ClaimStatus.CONTESTED, "boats", Desk.Stand.of(NORWAY, "shelled boats"), List.of(), List.of())
                .brief();
        assertThat(oneSided.lines()).isEmpty();
    }

    @Test
    void wordsThatSpeakForBothSidesAreQuotedOnce() {
        String sentence = "Norway says it holds the pass, which Denmark calls a lie.";
        Brief shared = new Desk()
                .report("t1", FRIDAY, "The pass", sentence)
                .claim(
                        ClaimStatus.CONTESTED,
                        "control of the pass",
                        Desk.Stand.of(NORWAY, sentence),
                        List.of(Desk.Stand.of(DENMARK, sentence)),
                        List.of())
                .brief();
        assertThat(shared.lines().map(line -> Part.text(line.parts())))
                .containsExactly("According to Norway: " + sentence, "Disputed by Denmark, in the words above");
    }

    @Test
    void whoIsNamedOnBothSidesIsNamedOnNeither() {
        String sentence = "Drones came down, Norway says, or Oslo does, from Denmark.";
        Brief unclear = new Desk()
                .report("t1", FRIDAY, "Drones", sentence)
                .happening(
                        EventMode.ASSAULT_DRONE,
                        List.of(NORWAY, DENMARK),
                        List.of(NORWAY),
                        Interval.ofDay(FRIDAY),
                        List.of(),
                        sentence)
                .brief();
        assertThat(unclear.lines().map(line -> Part.text(line.parts())))
                .containsExactly("Drone attack by Denmark, Bergen, 12 Dec, as a source says: " + sentence);
    }

    @Test
    void onlyThoseAreNamedWhomTheQuotedWordsName() {
        String sentence = "Drones from Denmark came down.";
        Brief unnamed = new Desk()
                .report("t1", FRIDAY, "Drones", sentence)
                .happening(EventMode.ASSAULT_DRONE, DENMARK, NORWAY, FRIDAY, sentence)
                .brief();
        assertThat(unnamed.lines().map(line -> Part.text(line.parts())))
                .containsExactly("Drone attack by Denmark, Bergen, 12 Dec: " + sentence);
    }

    @Test
    void whatIsLeftOutIsCountedWithTheCommandThatShowsIt() {
        Desk many = new Desk();
        for (int i = 0; i < 60; i++) {
            String sentence =
                    "Drone number " + i + " of that long night fell into the harbour of Bergen without a sound.";
            many.report("t" + i, FRIDAY, "Night " + i, sentence)
                    .happening(EventMode.ASSAULT_DRONE, DENMARK, NORWAY, FRIDAY, sentence);
        }
        assertThat(many.brief(new Scope(true, " --since 2025-12-12", Optional.empty()))
                        .leftOut())
                .extracting(LeftOut::what, LeftOut::of, LeftOut::command)
                .contains(
                        tuple("stories", 60, "sitrep stories --since 2025-12-12"),
                        tuple("happenings", 60, "sitrep events --since 2025-12-12"));
        assertThat(brief.leftOut()).extracting(LeftOut::what).doesNotContain("happenings", "claims");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void itIsShortWhateverLiesBehindIt(long seed) {
        Random random = new Random(seed);
        Desk many = new Desk();
        for (int i = 0; i < 400; i++) {
            String tail = " in case " + i + " and so on".repeat(random.nextInt(30)) + ".";
            String first = "Drones fell on Bergen" + tail;
            String second = "Orlov spoke of boats" + tail;
            String third = "Denmark knew of no boats" + tail;
            String fourth = "Orlov will be in Bergen" + tail;
            many.report(
                            "t" + random.nextInt(200),
                            FRIDAY.plusDays(random.nextInt(9)),
                            "Title" + tail,
                            String.join("\n\n", first, second, third, fourth))
                    .happening(EventMode.ASSAULT_DRONE, DENMARK, NORWAY, FRIDAY.plusDays(random.nextInt(9)), first)
                    .claim(
                            ClaimStatus.CONTESTED,
                            "boats" + tail,
                            Desk.Stand.of(ORLOV, second),
                            List.of(Desk.Stand.of(DENMARK, third)),
                            List.of())
                    .appointment(FRIDAY.plusDays(20), AppointmentStatus.SCHEDULED, List.of(ORLOV), fourth);
        }
        Brief full = many.brief();
        assertThat(MarkdownRenderer.render(full).lines().count())
                .as("seed %d", seed)
                .isBetween(100L, 120L);
        assertQuotedOnce(full);
        assertThat(MarkdownRenderer.render(many.brief())).isEqualTo(MarkdownRenderer.render(full));
    }

    @Test
    void nothingIsQuotedTwiceNotEvenFromCopies() {
        String sentence = "Drones struck the port of Bergen.";
        Brief copied = new Desk()
                .report("t1", "o1", FRIDAY, "One", sentence)
                .report("t2", "o2", FRIDAY, "Two", "Again: drones struck the port of Bergen.")
                .happening(EventMode.ASSAULT_DRONE, DENMARK, NORWAY, FRIDAY, sentence)
                .happening(EventMode.ASSAULT_AERIAL, DENMARK, NORWAY, FRIDAY, "drones struck the port of Bergen.")
                .brief();
        assertThat(copied.lines()).hasSize(1);
        assertQuotedOnce(brief);
    }

    private static void assertQuotedOnce(Brief brief) {
        Set<String> quoted = new HashSet<>();
        brief.lines()
                .flatMap(line -> line.parts().stream())
                .filter(part -> part instanceof Part.Quoted)
                .forEach(part ->
                        assertThat(quoted.add(part.text())).as(part.text()).isTrue());
    }

    @Test
    void onlyWhatIsNewOrChangedIsToldWhereThatIsAsked() {
        Desk before = new Desk()
                .report(
                        "t1",
                        FRIDAY,
                        "Drones",
                        "Danish drones struck the Norwegian port of Bergen on Friday. Two Danish ones fell into"
                                + " Norwegian water.")
                .happening(
                        EventMode.ASSAULT_DRONE,
                        DENMARK,
                        NORWAY,
                        FRIDAY,
                        "Danish drones struck the Norwegian port of Bergen on Friday.");
        Known known = Known.of(FRIDAY, before.situation());
        before.happening(
                EventMode.ASSAULT_AERIAL, DENMARK, NORWAY, FRIDAY, "Two Danish ones fell into Norwegian water.");
        Brief news = before.brief(new Scope(false, "", Optional.of(known)));
        assertThat(news.head()).contains("Only what is new or changed since 12 Dec 2025");
        assertThat(news.lines().map(line -> Part.text(line.parts())))
                .containsExactly(
                        "New: Air strike by Denmark on Norway, Bergen, 12 Dec: Two Danish ones fell into Norwegian"
                                + " water.");
    }

    @Test
    void disputesComeOntoThePageBeforeAppointments() {
        String tail = " and so on".repeat(25) + ".";
        Desk many = new Desk();
        for (int i = 0; i < 30; i++) {
            String night = "On night " + i + " drones fell on Bergen" + tail;
            String again = "In hour " + i + " more of them came down" + tail;
            many.report("t" + i, FRIDAY, "Night " + i, night + "\n\n" + again)
                    .happening(EventMode.ASSAULT_DRONE, DENMARK, NORWAY, FRIDAY, night)
                    .happening(EventMode.COERCE_SEIZE, DENMARK, NORWAY, FRIDAY, again);
        }
        for (int i = 0; i < 9; i++) {
            String held = "Orlov holds pass " + i + tail;
            String denied = "Denmark calls that a lie " + i + tail;
            String meeting = "Falk will be in Bergen for talk " + i + tail;
            many.report("u" + i, FRIDAY, "Pass " + i, held + "\n\n" + denied + "\n\n" + meeting)
                    .claim(
                            ClaimStatus.CONTESTED,
                            "pass " + i,
                            Desk.Stand.of(ORLOV, held),
                            List.of(Desk.Stand.of(DENMARK, denied)),
                            List.of())
                    .appointment(FRIDAY.plusDays(9), AppointmentStatus.SCHEDULED, List.of(ORLOV), meeting);
        }
        assertThat(lines(many.brief(), "contested")).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void whatIsToldTwiceInAStoryIsToldWhereItSaysMost() {
        String vague = "They came in drones from Denmark, and it was a bad week.";
        String clear = "Danish drones struck Norwegian boats off Bergen on Friday.";
        Brief twice = new Desk()
                .report("t1", FRIDAY, "Drones", vague + " " + clear)
                .happening(
                        EventMode.ASSAULT_DRONE,
                        List.of(DENMARK),
                        List.of(),
                        Interval.ofDays(FRIDAY.minusDays(5), FRIDAY.plusDays(1)),
                        List.of(),
                        vague)
                .happening(EventMode.ASSAULT_AERIAL, DENMARK, NORWAY, FRIDAY, clear)
                .brief();
        assertThat(twice.lines().map(line -> Part.text(line.parts())))
                .containsExactly("Air strike by Denmark on Norway, Bergen, 12 Dec: " + clear);
    }

    @Test
    void whatWasClaimedAndTakenBackIsNotTold() {
        String claimed = "Danish drones had struck the harbour of Bergen.";
        Brief withdrawn = new Desk()
                .report("t1", FRIDAY, "Drones", claimed)
                .report(
                        "t1",
                        FRIDAY.plusDays(1),
                        "A mistake",
                        "Norway withdrew its claim that Danish drones had struck the harbour of Bergen. It rained.")
                .happening(EventMode.ASSAULT_DRONE, DENMARK, NORWAY, FRIDAY, claimed)
                .brief();
        assertThat(withdrawn.lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Kim Falk Norway Gunmen struck boats off Bergen.",
                "By Kim van Falk Norway Gunmen struck boats off Bergen.",
                "By Kim ur-Falk Norway Gunmen struck boats off Bergen."
            })
    void aSentenceThatBeginsWithItsAuthorIsNotQuoted(String joined) {
        Brief brief = new Desk()
                .report("t1", FRIDAY, "Boats", joined)
                .happening(EventMode.ASSAULT_FIREARMS, NORWAY, DENMARK, FRIDAY, joined)
                .brief();
        assertThat(brief.lines()).isEmpty();
    }

    @Test
    void anAccusationIsQuotedWhole() {
        String accused = "Norway has accused Denmark of shelling boats.";
        Brief brief = new Desk()
                .report("t1", FRIDAY, "Boats", "It rained. " + accused + " Denmark said it had shelled no boat.")
                .claim(
                        ClaimStatus.CONTESTED,
                        "boats",
                        Desk.Stand.of(NORWAY, "Denmark of shelling boats"),
                        List.of(Desk.Stand.of(DENMARK, "it had shelled no boat")),
                        List.of())
                .brief();
        assertThat(brief.lines().map(line -> Part.text(line.parts()))).contains("According to Norway: " + accused);
    }

    @ParameterizedTest
    @CsvSource({
        "' Norway said.', true",
        "'...\nA ferry sank.', false",
        "'gen…', false",
        "'... and then left, Norway said.', true"
    })
    void aClaimThatBreaksOffIsNotTold(String behind, boolean told) {
        Brief brief = new Desk()
                .report("t1", FRIDAY, "Boats", "It rained. The boats lay off Ber" + behind)
                .claim(
                        ClaimStatus.UNCONFIRMED,
                        "boats",
                        Desk.Stand.of(NORWAY, "The boats lay off Ber"),
                        List.of(),
                        List.of())
                .brief();
        assertThat(brief.lines().findAny().isPresent()).isEqualTo(told);
    }

    @Test
    void whatIsPastIsNoAgenda() {
        Brief past = new Desk()
                .report("t1", FRIDAY, "Talks", "They were to meet on Monday. They will meet on Saturday.")
                .appointment(
                        FRIDAY.minusDays(4), AppointmentStatus.NO_WORD, List.of(ORLOV), "They were to meet on Monday.")
                .appointment(FRIDAY.plusDays(1), AppointmentStatus.MOVED, List.of(ORLOV), "They will meet on Saturday.")
                .brief();
        assertThat(past.lines().map(line -> Part.text(line.parts())))
                .containsExactly("Sat 13 Dec 2025, Bergen, Dana Orlov, moved: They will meet on Saturday.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1 | Reports: 1
        2 | Reports: 2, 1 of them a copy of another
        3 | Reports: 3, 2 of them copies of others
        """)
    void copiesAreCounted(int reports, String line) {
        Desk copies = new Desk();
        for (int i = 0; i < reports; i++) {
            copies.report("t1", "o1", FRIDAY, "Ferry", "The ferry left Oslo.");
        }
        assertThat(copies.brief().head()).contains(line);
    }

    @Test
    void aLineWithoutACitationCannotBe() {
        assertThatThrownBy(() -> new Line(
                        new Item(Item.Kind.CLAIM, "c1"),
                        List.of(new Part.Fixed("peace")),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("citation");
    }

    @Test
    void whatCouldNotBeReadIsNamed() {
        Brief partial = Composer.compose(
                new Coverage(List.of(), number -> {
                    throw new AssertionError("no report to ask for");
                }),
                Scope.OF_INPUTS,
                List.of(new Failure("a.txt", "empty-file", "The file is empty.")));
        assertThat(partial.failures()).containsExactly("a.txt: The file is empty.");
        assertThat(partial.head()).contains("Period: unknown", "Reports: 0");
        assertThat(partial.sections())
                .allSatisfy(section -> assertThat(section.groups()).isEmpty());
    }

    private Section section(String id) {
        return brief.sections().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Brief other, String id) {
        return other.sections().stream()
                .filter(section -> section.id().equals(id))
                .flatMap(section -> section.groups().stream())
                .flatMap(group -> group.lines().stream())
                .map(line -> Part.text(line.parts()))
                .toList();
    }

    private List<String> lines(String id) {
        return section(id).groups().stream()
                .map(Group::lines)
                .flatMap(List::stream)
                .map(line -> Part.text(line.parts()))
                .toList();
    }
}
