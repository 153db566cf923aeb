// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.SharedReader;
import org.sitrep.record.casualty.Casualty;
import org.sitrep.record.casualty.CasualtyScope;
import org.sitrep.record.quantity.QuantityEffect;

/** Who came to harm, with and without a number. */
class CasualtyReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            A man was shot dead in Karvik on Monday.                          | A man
            A driver was fatally shot near the bridge.                        | A driver
            The shooting left a woman dead.                                   | a woman
            She was pronounced dead at the hospital.                          | She
            A teenager died after the blast.                                  | A teenager
            Police are investigating the death of a clerk.                    | a clerk
            Dana Orlov, 34, was stabbed to death in her flat.                 | Dana Orlov, 34
            A man and a woman were found dead in the house.                   | A man, a woman
            Two people were shot, one of them fatally.                        | one
            Twelve civilians were killed in the strike.                       | Twelve civilians
            """)
    void findsTheDead(String text, String people) {
        assertThat(words(dead(text))).isEqualTo(people);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A man was charged with attempted murder after the fight.",
                "He could have been killed, his mother said.",
                "The gunman threatened to kill a guard.",
                "Nobody named a victim, and no man was killed.",
                "The suspect was arrested with a deadly weapon.",
                "Homicide detectives were called to the scene.",
                "The boy nearly died.",
                "The driver was wounded in the leg."
            })
    void whatDidNotHappenIsNone(String text) {
        assertThat(dead(text).stream().filter(casualty -> casualty.least() > 0)).isEmpty();
    }

    @Test
    void mentionsOfOnePersonAreOne() {
        List<Casualty> dead =
                dead("A man was shot dead in Karvik on Monday. The victim, Dana Orlov, was pronounced dead at a "
                        + "hospital. Police are investigating Orlov's death.");
        assertThat(dead).hasSizeGreaterThan(1);
        assertThat(dead.stream().filter(casualty -> casualty.sameAs().isEmpty()))
                .hasSize(1);
    }

    @Test
    void peopleAtOneWordAreToldOfTogether() {
        List<Casualty> dead = dead("Three children and two adults were found dead in the cellar.");
        assertThat(words(dead)).isEqualTo("Three children, two adults");
        assertThat(dead.getFirst().cue()).isPresent().isEqualTo(dead.getLast().cue());
        assertThat(dead.getFirst().group()).contains("child");
    }

    @Test
    void aMurderChargeMeansThatSomebodyDied() {
        List<Casualty> dead = dead("Dana Orlov was arrested and charged with murder on Monday.");
        assertThat(words(dead)).isEqualTo("murder");
        assertThat(dead.getFirst().least()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Since the invasion 9,000 civilians have been killed in Norland.        | TALLY
            So far this year 40 people have been killed in the city.               | TALLY
            The war has killed more than 50,000 people.                            | TALLY
            Twelve people were killed in a strike on the market.                   | HAPPENING
            """)
    void countsOverATimeAreKeptApart(String text, CasualtyScope scope) {
        assertThat(dead(text)).extracting(Casualty::scope).containsExactly(scope);
    }

    @Test
    void whatWasCountedBeforeIsTold() {
        assertThat(dead("The death toll from the strike on Karvik rose to 14 from 9 on Tuesday."))
                .extracting(casualty -> casualty.span().text() + " " + casualty.scope())
                .containsExactlyInAnyOrder("14 HAPPENING", "9 FORMER");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The number of people killed in Friday's strike on a bakery in Karvik has risen to 12 from nine, the mayor said.    | 12 HAPPENING, nine FORMER
            The number of dead rose to 31, rescuers said.                                                                      | 31 HAPPENING
            The death toll of the strike on the town of Karvik and on two farms beside it stood at 11 on Sunday morning.       | 11 HAPPENING
            The death toll of the rocket attack on a bakery in the same town on December 13 has meanwhile risen to 14.         | 14 HAPPENING
            A bomb killed farmers in Karvik on Saturday. The toll rose to 14 from 9.                                           | 14 HAPPENING, 9 FORMER
            A bomb killed farmers in Karvik on Saturday. The toll has since been raised from 9 to 14.                          | 9 FORMER, 14 HAPPENING
            Two clerks were killed in a raid on Karvik on Sunday. The death toll of Friday's strike has risen to 14.           | Two clerks HAPPENING, 14 RECALLED
            The death toll of the war has risen to 340.                                                                        | 340 TALLY
            So far this year the death toll in the city has risen to 12 from nine.                                             | 12 TALLY, nine TALLY
            """)
    void aTollTellsHowManyDied(String text, String counts) {
        assertThat(dead(text).stream()
                        .filter(casualty -> casualty.quantity().isPresent())
                        .map(casualty -> casualty.span().text() + " " + casualty.scope())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(counts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The road toll rose to 14 on Monday.",
                "The number of schools in Karvik has risen to 12 from nine.",
                "The toll on the bridge was raised to 14 in May."
            })
    void otherTollsCountNoDead(String text) {
        assertThat(dead(text)).isEmpty();
    }

    private static String words(List<Casualty> casualties) {
        return String.join(
                ", ",
                casualties.stream().map(casualty -> casualty.span().text()).toList());
    }

    private static List<Casualty> dead(String text) {
        return SharedReader.read(text).casualties().stream()
                .filter(casualty -> casualty.effect() == QuantityEffect.KILLED)
                .toList();
    }
}
