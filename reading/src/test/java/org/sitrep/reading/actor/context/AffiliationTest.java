// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.actor.ActorReaderTest;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.text.Span;

/** Whose somebody is, by noun and by the words around it. */
class AffiliationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Danish police officers closed the port.                  | Danish police officers             | DK | COP
                    A Danish intelligence agency officer spoke.              | Danish intelligence agency officer | DK | SPY
                    The leader of the rebels spoke.                          | leader of the rebels               |    | REB
                    A former Danish minister spoke.                          | former Danish minister             | DK | ELI
                    A CIA officer left.                                      | CIA officer                        | US | SPY
                    NATO troops crossed the river.                           | NATO troops                        |    | IGO
                    Hezbollah fighters left the village.                     | Hezbollah fighters                 | LB | REB
                    Chechen rebels took the town.                            | Chechen rebels                     | RU | REB
                    Norway's central bank cut its rate.                      | Norway's central bank              | NO | GOV
                    Farmers blocked the road.                                | Farmers                            |    | AGR
                    Asylum seekers crossed the river.                        | Asylum seekers                     |    | REF
                    The Danish president's office denied it.                 | office                             | DK | GOV
                    Worshippers left the hall.                               | Worshippers                        |    | CVL
                    """)
    void sectorAndCountryComeFromTheWholePhrase(String sentence, String name, String country, String sector) {
        Actor actor = ActorReaderTest.actor(sentence, name);
        assertThat(actor.country()).isEqualTo(Optional.ofNullable(country));
        assertThat(actor.sector().map(Enum::name)).contains(sector);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Dozens of Danish sailors left the port.                  | Dozens of Danish sailors | DK | MIL
                    Two of the Danish envoys left.                           | Two of the Danish envoys | DK | GOV
                    An Iranian was held at the port.                         | Iranian                  | IR | CVL
                    The wounded were taken away.                             | The wounded              |    | CVL
                    The 15-year-old was held in Oslo.                        | 15-year-old              |    | CVL
                    Police held two Danes.                                   | Danes                    | DK | CVL
                    """)
    void theCountedAndTheirCompatriotsAreActors(String sentence, String name, String country, String sector) {
        Actor actor = ActorReaderTest.actor(sentence, name);
        assertThat(actor.kind()).isNotEqualTo(ActorKind.COUNTRY);
        assertThat(actor.country()).isEqualTo(Optional.ofNullable(country));
        assertThat(actor.sector().map(Enum::name)).contains(sector);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The Mexican National Guard closed the port.              | MX | MIL
                    The French Senate rejected the plan.                     | FR | LEG
                    The U.S. Senate rejected the plan.                       | US | LEG
                    THE SECURITY COUNCIL rejected the plan.                  |    | UNO
                    Riigikogu rejected the plan.                             | EE | LEG
                    The Pentagon rejected the plan.                          | US | MIL
                    """)
    void bodiesAreKnownByName(String sentence, String country, String sector) {
        assertThat(ActorReaderTest.actors(sentence)).first().satisfies(actor -> {
            assertThat(actor.kind()).isEqualTo(ActorKind.ORGANIZATION);
            assertThat(actor.country()).isEqualTo(Optional.ofNullable(country));
            assertThat(actor.sector().map(Enum::name)).contains(sector);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kyiv's delegation arrived in Geneva.                     | Kyiv's delegation | UA
                    Downing Street rejected the plan.                        | United Kingdom    | GB
                    The Élysée Palace rejected the plan.                     | France            | FR
                    Number 10 rejected the plan.                             | United Kingdom    | GB
                    TEHRAN rejected the plan.                                | Iran              | IR
                    Trump's special envoy, Steve Witkoff, spoke.             | Steve Witkoff     | US
                    Zelenskiy spoke.                                         | Volodymyr Zelenskyy | UA
                    """)
    void aGovernmentIsMeantByCapitalSeatAndHead(String sentence, String name, String country) {
        assertThat(ActorReaderTest.actor(sentence, name).country()).contains(country);
    }

    @Test
    void theCountryIsTheOneSpokenOf() {
        assertThat(ActorReaderTest.actor("Norway signed the treaty. The country will send troops.", "Norway")
                        .mentions())
                .extracting(Span::text)
                .containsExactly("Norway", "country");
    }

    @Test
    void aGroupKnownByANameIsThatBody() {
        assertThat(ActorReaderTest.actor("The group known as the White Helmets left.", "White Helmets")
                        .mentions())
                .extracting(Span::text)
                .containsExactly("group", "White Helmets");
    }

    @ParameterizedTest
    @ValueSource(strings = {"He left his office.", "The service was slow."})
    void aPartOfABodyNeedsAWordThatSaysWhich(String sentence) {
        assertThat(ActorReaderTest.actors(sentence))
                .noneMatch(actor -> actor.name().matches(".*(office|service).*"));
    }
}
