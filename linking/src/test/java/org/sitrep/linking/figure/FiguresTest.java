// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.linking.evidence.Cited;
import org.sitrep.linking.evidence.Words;
import org.sitrep.linking.happening.Happening;
import org.sitrep.record.event.EventStatus;
import org.sitrep.record.event.EventType;
import org.sitrep.record.quantity.QuantityComparator;
import org.sitrep.record.time.Interval;

/** Counts of one thing about one happening. */
class FiguresTest {

    @Test
    void aLaterReportAmends() {
        Figure figure = one(Told.of(1, "o1", 14, 9), Told.of(2, "o2", 15, 14));
        assertThat(figure.latest().value()).contains(BigDecimal.valueOf(14));
        assertThat(figure.low()).contains(BigDecimal.valueOf(9));
        assertThat(figure.high()).contains(BigDecimal.valueOf(14));
        assertThat(figure.disagree()).isFalse();
    }

    @Test
    void whatWasCountedBeforeBelongsToTheDayBefore() {
        Figure figure = one(Told.of(1, "o1", 14, 14), Told.of(2, "o1", 14, 9).asItWasBefore());
        assertThat(figure.values())
                .extracting(value -> value.day().map(LocalDate::getDayOfMonth).orElse(0))
                .containsExactly(13, 14);
        assertThat(figure.latest().value()).contains(BigDecimal.valueOf(14));
    }

    @ParameterizedTest(name = "{0} {1} and {2} {3} of {4} and {5}: {6}")
    @CsvSource({
        "EXACT, 9, EXACT, 11, o1, o2, true",
        "EXACT, 9, EXACT, 11, o1, o1, false",
        "EXACT, 9, EXACT, 9, o1, o2, false",
        "AT_LEAST, 9, EXACT, 11, o1, o2, false",
        "AT_LEAST, 12, EXACT, 11, o1, o2, true",
        "MORE_THAN, 11, EXACT, 11, o1, o2, true",
        "AT_MOST, 9, EXACT, 11, o1, o2, true",
        "LESS_THAN, 12, EXACT, 11, o1, o2, false",
        "ABOUT, 10, EXACT, 11, o1, o2, false",
        "ABOUT, 10, EXACT, 40, o1, o2, true"
    })
    void valuesOfOneDayFromTwoOriginsMayExcludeOneAnother(
            QuantityComparator first,
            int one,
            QuantityComparator second,
            int other,
            String origin,
            String another,
            boolean disagree) {
        Figure figure = one(
                Told.of(1, origin, 14, one).with(first),
                Told.of(2, another, 14, other).with(second));
        assertThat(figure.disagree()).isEqualTo(disagree);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a copy is of the day of its text, o1, 9, 13 13 14, false",
        "another number of that origin is new, o1, 10, 13 14 14, true",
        "another origin counts for itself, o3, 9, 13 14 14, true"
    })
    void aCopyIsNoNewerCount(String rule, String origin, int value, String days, boolean disagree) {
        Figure figure = one(Told.of(1, "o1", 13, 9), Told.of(2, origin, 14, value), Told.of(3, "o2", 14, 11));
        assertThat(figure.values().stream()
                        .flatMap(each -> each.day().stream())
                        .map(day -> "" + day.getDayOfMonth())
                        .collect(Collectors.joining(" ")))
                .as(rule)
                .isEqualTo(days);
        assertThat(figure.disagree()).as(rule).isEqualTo(disagree);
    }

    @Test
    void twoTownsAreTwoHappenings() {
        assertThat(figures(
                        Told.of(1, "o1", 14, 9).at("Karvik", 20),
                        Told.of(2, "o2", 14, 3).at("Eastport", 23),
                        Told.of(3, "o3", 14, 9)))
                .extracting(figure -> figure.of()
                        .site()
                        .map(site -> site.name() + " " + figure.values().size()))
                .containsExactly(Optional.of("Karvik 2"), Optional.of("Eastport 1"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the same town and day and arms are one attack, 13, rocket, 20, 1",
        "another day is another attack, 10, rocket, 20, 2",
        "other arms are another attack, 13, bomb, 20, 2",
        "without arms it may be any attack, 13, '', 20, 2",
        "another town is another attack, 13, rocket, 23, 2"
    })
    void countsOfOneAttackComeTogetherWhateverTheStory(
            String rule, int date, String arms, double longitude, int count) {
        List<Figure> figures = figures(
                Told.of(1, "o1", 14, 9).at("Karvik", 20).hitOn(13, "rocket"),
                Told.of(2, "o2", 14, 12)
                        .inStory("t2")
                        .at("Karvik " + longitude, longitude)
                        .hitOn(date, arms));
        assertThat(figures).as(rule).hasSize(count);
        assertThat(figures.getFirst().disagree()).as(rule).isEqualTo(count == 1);
    }

    @Test
    void countsOfOneHappeningComeTogetherWhateverTheStory() {
        Told one = Told.of(1, "o1", 14, 9).at("Karvik", 20).hitOn(13, "");
        Told other = Told.of(2, "o2", 14, 12).inStory("t2").at("Karvik", 20).hitOn(13, "");
        assertThat(Figures.of(List.of(one.report(), other.report()), List.of(hitOn(13))))
                .hasSize(1);
    }

    private static Happening hitOn(int date) {
        Words words = new Words(0, 5);
        return new Happening(
                "h1",
                Optional.of("t1"),
                EventType.ASSAULT,
                Optional.empty(),
                List.of(),
                List.of(),
                Told.of(1, "o1", 14, 9).at("Karvik", 20).site(),
                Optional.of(Interval.ofDay(LocalDate.of(2031, 5, date))),
                EventStatus.OCCURRED,
                List.of(),
                Stream.of(1L, 2L)
                        .map(report -> new Happening.Mention(new Cited(report, words), new Cited(report, words), "e1"))
                        .toList(),
                2);
    }

    @Test
    void attacksOnOneTownOnTwoDaysAreTwo() {
        assertThat(figures(
                        Told.of(1, "o1", 14, 9).at("Karvik", 20).hitOn(13, ""),
                        Told.of(2, "o2", 14, 3).at("Karvik", 20).hitOn(10, "")))
                .hasSize(2);
    }

    @Test
    void attacksByTwoSidesWithOtherArmsAreTwo() {
        assertThat(figures(
                        Told.of(1, "o1", 14, 9).at("Karvik", 20).hitOn(13, "aircraft", "air force"),
                        Told.of(2, "o2", 14, 3).at("Karvik", 20).hitOn(13, "rocket", "rebels")))
                .hasSize(2);
    }

    @Test
    void whatIsOutOfAllProportionIsOfAnotherHappening() {
        assertThat(figures(Told.of(1, "o1", 14, 19).at("Karvik", 20), Told.of(2, "o2", 14, 1200)))
                .hasSize(2);
    }

    @Test
    void whatOneSourceSaysThroughTwoReportsHasRisen() {
        Told nine = Told.of(1, "o1", 14, 9).by("police");
        Told twelve = Told.of(2, "o2", 14, 12);
        assertThat(one(nine, twelve.by("police")).disagree()).isFalse();
        assertThat(one(nine, twelve.by("hospital")).disagree()).isTrue();
    }

    @Test
    void whoIsCountedIsKeptApart() {
        assertThat(figures(Told.of(1, "o1", 14, 9), Told.of(2, "o2", 14, 3).among("child")))
                .extracting(figure -> figure.of().who().orElse("all"))
                .containsExactly("all", "child");
    }

    @Test
    void whoIsCountedInIsToldWhereAllSaySo() {
        Told seven = Told.of(1, "o1", 14, 7).including("including the attacker");
        Told six = Told.of(2, "o2", 15, 6);
        assertThat(one(seven, six.including("including the attacker")).of().who())
                .contains("including the attacker");
        assertThat(one(seven, six).of().who()).isEmpty();
    }

    @Test
    void peopleCountedAsAReportNamesThemAmendNoNumber() {
        Figure figure = one(Told.of(1, "o1", 14, 2), Told.of(2, "o2", 15, 3).unwritten());
        assertThat(figure.latest().value()).contains(BigDecimal.valueOf(2));
    }

    @Test
    void aLowerLimitAmendsOnlyWhatLiesBelowIt() {
        Figure figure = one(Told.of(1, "o1", 14, 11), Told.of(2, "o2", 15, 9).with(QuantityComparator.AT_LEAST));
        assertThat(figure.latest().value()).contains(BigDecimal.valueOf(11));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "whoever counts anew corrects himself, police, 15, EXACT, 6",
        "another source corrects nobody, hospital, 15, EXACT, 7",
        "of one day the higher holds, police, 14, EXACT, 7",
        "a limit corrects no number, police, 15, AT_LEAST, 7"
    })
    void aLowerNumberHoldsWhereItIsACorrection(
            String rule, String source, int day, QuantityComparator comparator, int latest) {
        Figure figure = one(
                Told.of(1, "o1", 14, 7).by("police"),
                Told.of(2, "o2", day, 6).by(source).with(comparator));
        assertThat(figure.latest().value()).as(rule).contains(BigDecimal.valueOf(latest));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyNumberPrintedIsOneThatAReportHolds(long seed) {
        Random random = new Random(seed);
        List<Told> told = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            told.add(Told.of(i, "o" + random.nextInt(5), 10 + random.nextInt(5), random.nextInt(40)));
        }
        Figure figure = one(told.toArray(Told[]::new));
        List<BigDecimal> held =
                told.stream().map(each -> BigDecimal.valueOf(each.value())).toList();
        assertThat(held)
                .as("seed %d", seed)
                .contains(
                        figure.latest().value().orElseThrow(),
                        figure.low().orElseThrow(),
                        figure.high().orElseThrow());
        Collections.shuffle(told, random);
        assertThat(one(told.toArray(Told[]::new)))
                .as("seed %d, in another order", seed)
                .isEqualTo(figure);
    }

    private static Figure one(Told... told) {
        List<Figure> figures = figures(told);
        assertThat(figures).hasSize(1);
        return figures.getFirst();
    }

    private static List<Figure> figures(Told... told) {
        return Figures.of(Stream.of(told).map(Told::report).toList(), List.of());
    }
}
