// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.SharedAnnotator;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.place.toponym.PlaceWords;
import org.sitrep.record.place.Place;
import org.sitrep.record.place.PlaceKind;
import org.sitrep.record.place.Toponym;
import org.sitrep.record.place.ToponymUse;

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
        assertThat(places.toponyms()).extracting(Toponym::place).hasSize(2).containsOnly(Optional.of("pl1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A bus left Hyderabad, Pakistan, and one Hyderabad, India.        | Hyderabad | PK | IN
        The ship left Cartagena, Spain, for Cartagena, Colombia.         | Cartagena | ES | CO
        Protests in Valencia, Venezuela, and Valencia, Spain, went on.   | Valencia  | VE | ES
        Cordoba, Argentina, and Cordoba, Spain, are twinned.             | Cordoba   | AR | ES
        He lives in Paris, Texas, and works in Paris, France.            | Paris     | US | FR
        Nurses left Tripoli, Lebanon, for Tripoli, Libya.                | Tripoli   | LB | LY
        Tripoli in Lebanon is poor; Tripoli in Libya is at war.          | Tripoli   | LB | LY
        Doctors from Tripoli (Lebanon) went to Tripoli (Libya).          | Tripoli   | LB | LY
        Rain fell on Merida, Mexico, and snow on Merida, Venezuela.      | Merida    | MX | VE
        Fires burned near Valencia in Spain and near Valencia in Venezuela. | Valencia | ES | VE
        A truck left Hyderabad in Pakistan and another Hyderabad in India. | Hyderabad | PK | IN
        A plane from Barcelona in Venezuela landed in Barcelona in Spain. | Barcelona | VE | ES
        Ships left Cartagena in Murcia and Cartagena in Colombia.        | Cartagena | ES | CO
        Floods hit Punjab, Pakistan, and Punjab, India.                  | Punjab    | PK | IN
        Fires burned near Victoria in Mexico and near Victoria in Australia. | Victoria | MX | AU
        """)
    void theCountryBehindANameSettlesIt(String sentence, String words, String first, String second) {
        Places places = read(sentence);
        assertThat(places.toponyms())
                .filteredOn(toponym -> toponym.span().text().equals(words))
                .extracting(toponym -> places.gazetteer().stream()
                        .filter(place -> toponym.place().equals(Optional.of(place.id())))
                        .findFirst()
                        .flatMap(Place::country)
                        .orElse(""))
                .containsExactly(first, second);
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
                "Norwegian air strikes went on, and so did the Danish offensive.",
                "Norwegians and Danes waved.",
                "Jordan Smith and Madison Brown were there."
            })
    void governmentsPeopleAndWhoActsAreNoPlaces(String sentence) {
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

    @Test
    void adjectivesAndNamesInNamesOnlyBelongToAPlace() {
        Places places = read("Danish fishermen met the Boston Police Department near the South African coast in Oslo.");
        assertThat(places.toponyms())
                .extracting(toponym -> toponym.span().text(), Toponym::use)
                .containsExactly(
                        tuple("Danish", ToponymUse.ASSOCIATIVE),
                        tuple("Boston", ToponymUse.ASSOCIATIVE),
                        tuple("South African", ToponymUse.ASSOCIATIVE),
                        tuple("Oslo", ToponymUse.LITERAL));
        assertThat(places.listLiteral()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "toponyms.csv",
            delimiter = '|',
            numLinesToSkip = 3,
            ignoreLeadingAndTrailingWhitespace = true)
    void findsToponymsAndSettlesThem(String sentence, String words, String name, PlaceKind kind, String country) {
        Places places = read(sentence);
        Toponym toponym = places.toponyms().stream()
                .filter(found -> found.span().text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is none of " + places.toponyms()));
        Place place = places.gazetteer().stream()
                .filter(found -> toponym.place().equals(Optional.of(found.id())))
                .findFirst()
                .orElseThrow();
        assertThat(place.name()).isEqualTo(name);
        assertThat(place.kind()).isEqualTo(kind);
        assertThat(place.country().orElse("")).isEqualTo(country == null ? "" : country);
        assertThat(toponym.confidence().orElseThrow()).isBetween(0.3, 1.0);
    }

    @Test
    void theCountryOfThePublisherIsAHint() {
        AnnotatedText text = SharedAnnotator.annotate("A bridge was closed in Richmond after the storm.");
        assertThat(READER.read(text, Optional.of("CA")).gazetteer())
                .extracting(place -> place.country().orElse(""))
                .containsExactly("CA");
        assertThat(READER.read(text, Optional.of("US")).gazetteer())
                .extracting(place -> place.country().orElse(""))
                .containsExactly("US");
    }

    @Test
    void noSoupOfNamesBreaksIt() {
        long seed = 43L;
        Random random = new Random(seed);
        String[] words = {
            "Paris", "St.", "-", "–", "Oslo", ",", "(", ")", "Danish", "the", "in", "of", "County", "counties", "and",
                    "region",
            "Kyiv", "al-", "U.S.", "’s", "River", "Q", "New", "York", "é", "🙂", "North", "West", "Bank", "May", "12",
                    "."
        };
        for (int run = 0; run < 200; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 50; i++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            Places places = read(text.toString());
            int last = 0;
            for (Toponym toponym : places.toponyms()) {
                assertThat(toponym.span().start())
                        .as("seed %d, run %d: %s", seed, run, text)
                        .isGreaterThanOrEqualTo(last);
                last = toponym.span().end();
            }
            assertThat(read(text.toString()))
                    .as("seed %d, run %d: %s", seed, run, text)
                    .isEqualTo(places);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Traders from Al-Fashir reached the border.      | Al-Fashir   | SD
        Buses entered al-Fashir on Monday.              | al-Fashir   | SD
        Traders from El Fashir reached the border.      | El Fashir   | SD
        Traders from Al Fasher reached the border.      | Al Fasher   | SD
        Rain fell on Al-Damazin.                        | Al-Damazin  | SD
        Rain fell on al-Geneina.                        | al-Geneina  | SD
        Rain fell on en-Nahud.                          | en-Nahud    | SD
        Rain fell on al-Daein.                          | al-Daein    | SD
        Rain fell on al-Ubayyid.                        | al-Ubayyid  | SD
        Rain fell on Al-Raqqah.                         | Al-Raqqah   | SY
        Rain fell on ar-Raqqa.                          | ar-Raqqa    | SY
        Rain fell on Al-Suwayda.                        | Al-Suwayda  | SY
        Rain fell on Al-Hodeida.                        | Al-Hodeida  | YE
        """)
    void anArabicTownIsFoundUnderAnyArticle(String sentence, String words, String country) {
        Places places = read(sentence);
        assertThat(places.toponyms())
                .extracting(toponym -> toponym.span().text())
                .containsExactly(words);
        assertThat(places.gazetteer())
                .extracting(place -> place.country().orElse(""))
                .containsExactly(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Dana al-Assad spoke.",
                "Fighters of al-Qaeda and al-Shabab waved.",
                "Rian al-Masri met al-Burhan.",
                "Al Gore waved."
            })
    void anArticleAloneMakesNoTown(String sentence) {
        assertThat(read(sentence).toponyms()).isEmpty();
    }

    @Test
    void theEnglishArticleIsNotTheArabicOne() {
        assertThat(read("An Alexandria man sold his car in Minnesota.").toponyms())
                .extracting(toponym -> toponym.span().text())
                .containsExactly("Alexandria", "Minnesota");
    }

    @Test
    void articlesAreInOrder() {
        assertThat(Table.load(PlaceWords.class, "articles.tsv").rows())
                .extracting(row -> row.get("article"))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"place-words.tsv", "metonymy.tsv", "demonyms.tsv"})
    void tablesAreInOrder(String name) {
        List<Table.Row> rows = Table.load(PlaceWords.class, name).rows();
        List<String> keys = rows.stream()
                .map(row ->
                        name.equals("demonyms.tsv") ? row.get("adjective") : row.get("kind") + "\t" + row.get("word"))
                .toList();
        assertThat(keys).isNotEmpty().isSorted().doesNotHaveDuplicates();
    }

    private static Places read(String text) {
        return READER.read(SharedAnnotator.annotate(text));
    }
}
