// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reading.language.SharedAnnotator;
import org.sitrep.reading.lexicon.Table;
import org.sitrep.record.Place;
import org.sitrep.record.PlaceKind;
import org.sitrep.record.Toponym;

/** How toponyms are found, and how the place that is meant is settled. */
class PlaceReaderTest {

    private static final PlaceReader READER = PlaceReader.load();

    @Test
    void aToponymPointsToAPlace() {
        Places places = read("The ministers will meet in Berlin on Monday.");
        assertThat(places.toponyms())
                .extracting(toponym -> toponym.span().text())
                .containsExactly("Berlin");
        Place berlin = places.gazetteer().getFirst();
        assertThat(berlin.name()).isEqualTo("Berlin");
        assertThat(berlin.country()).contains("DE");
        assertThat(berlin.kind()).isEqualTo(PlaceKind.CITY);
        assertThat(berlin.latitude()).isBetween(52.0, 53.0);
        assertThat(places.toponyms().getFirst().place()).contains(berlin.id());
    }

    @Test
    void mentionsOfOnePlaceShareIt() {
        Places places = read("Shells fell on Kherson. Nobody was hurt in Kherson.");
        assertThat(places.toponyms()).extracting(Toponym::place).hasSize(2).containsOnly(java.util.Optional.of("pl1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Fighting goes on near Pokrovsk, a Ukrainian town in the Donetsk region.   | Pokrovsk    | UA
                    The Russian governor of Saratov visited Pokrovsk in Russia, near Engels.  | Pokrovsk    | RU
                    She moved from Springfield, Ohio, to the coast.                           | Springfield | US
                    Tbilisi is the capital of Georgia, which borders Russia and Armenia.      | Georgia     | GE
                    The senator from Georgia spoke in Atlanta, as did those from Alabama and Texas. | Georgia | US
                    The plant in the Odesa region lost power, a Ukrainian official said.      | Odesa       | UA
                    The blast shook the Zaporizhzhya nuclear power plant.                     | Zaporizhzhya nuclear power plant | UA
                    """)
    void theReportSaysWhichIsMeant(String sentence, String words, String country) {
        Places places = read(sentence);
        String id = places.toponyms().stream()
                .filter(toponym -> toponym.span().text().equals(words))
                .findFirst()
                .flatMap(Toponym::place)
                .orElseThrow();
        assertThat(places.gazetteer())
                .filteredOn(place -> place.id().equals(id))
                .extracting(place -> place.country().orElse(""))
                .containsExactly(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Kremlin rejected the plan.",
                "Kyiv submitted a plan.",
                "The plan was rejected by Moscow.",
                "Tehran's delegation left early.",
                "The Norwegian minister spoke to Danish sailors.",
                "Jordan Smith and Madison Brown were there."
            })
    void governmentsPeopleAndNationalitiesAreNoPlaces(String sentence) {
        assertThat(read(sentence).toponyms()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister flew to Moscow.",
                "The embassy in Moscow was closed.",
                "Moscow is a city of millions."
            })
    void aCapitalIsAPlaceWhereSomethingHappens(String sentence) {
        assertThat(read(sentence).toponyms())
                .extracting(toponym -> toponym.span().text())
                .containsExactly("Moscow");
    }

    @Test
    void aPlaceNoTableKnowsStaysAToponymAndHarmsNoOther() {
        Places places = read("Troops left Vexholm in northern Norway and the city of Bergen.");
        assertThat(places.toponyms())
                .extracting(toponym -> toponym.span().text())
                .contains("Norway", "Bergen");
        assertThat(places.gazetteer()).extracting(Place::name).contains("Norway", "Bergen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplement.tsv", "states.tsv"})
    void tablesAreInOrderAndOnEarth(String name) {
        List<Table.Row> rows = Table.load(PlaceReader.class, name).rows();
        assertThat(rows).isNotEmpty().extracting(row -> row.get("name")).isSorted();
        assertThat(rows).allSatisfy(row -> {
            assertThat(Double.parseDouble(row.get("latitude"))).as(row.place()).isBetween(-90.0, 90.0);
            assertThat(Double.parseDouble(row.get("longitude"))).as(row.place()).isBetween(-180.0, 180.0);
        });
    }

    private static Places read(String text) {
        return READER.read(SharedAnnotator.annotate(text));
    }
}
