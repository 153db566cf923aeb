// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.SharedAnnotator;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.actor.lexicon.ActorLexicon;
import org.sitrep.reading.place.PlaceReader;
import org.sitrep.record.actor.Actor;
import org.sitrep.record.actor.ActorKind;
import org.sitrep.record.actor.Sector;
import org.sitrep.record.text.Span;

/** How actors are found and their mentions gathered. */
public class ActorReaderTest {

    private static final PlaceReader PLACES = PlaceReader.load();
    private static final ActorReader ACTORS = ActorReader.load();

    @Test
    void aPersonHasNameRoleCountryAndSector() {
        Actor minister =
                actor("Norwegian Foreign Minister Dana Orlov arrived. Orlov met sailors. She left.", "Dana Orlov");
        assertThat(minister.kind()).isEqualTo(ActorKind.PERSON);
        assertThat(minister.role()).contains("Foreign Minister");
        assertThat(minister.country()).contains("NO");
        assertThat(minister.sector()).contains(Sector.GOV);
        assertThat(minister.mentions())
                .extracting(Span::text)
                .containsExactly("Foreign Minister Dana Orlov", "Orlov", "She");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Dana Orlov, foreign policy adviser to the Norwegian president, spoke. | Dana Orlov | foreign policy adviser | NO
                    The Norwegian envoy, Dana Orlov, spoke.                               | Dana Orlov | envoy                  | NO
                    The Norwegian defence minister, Dana Orlov, spoke.                    | Dana Orlov | defence minister       | NO
                    Danish general Dana Orlov spoke.                                      | Dana Orlov | general                | DK
                    """)
    void rolesAreReadBeforeAndAfterAName(String sentence, String name, String role, String country) {
        Actor person = actor(sentence, name);
        assertThat(person.role()).contains(role);
        assertThat(person.country()).contains(country);
    }

    @Test
    void anAgeWithoutANumberAtTheStartOfATextIsNobodysAge() {
        assertThat(actor("Two year-olds were fed by nurse Dana Orlov.", "Dana Orlov")
                        .mentions())
                .hasSize(1);
    }

    @Test
    void aCountryInThePossessiveBeforeANameIsWhereSheComesFrom() {
        assertThat(actor("Norway's Dana Orlov won the race on Monday.", "Dana Orlov")
                        .country())
                .contains("NO");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The Kremlin rejected the plan.                       | Russia
                    Kyiv submitted a plan.                               | Ukraine
                    Danish air strikes hit the port.                     | Denmark
                    Norway rejected the plan.                            | Norway
                    """)
    void aCountryIsMeantByNameAdjectiveCapitalAndSeat(String sentence, String country) {
        assertThat(actor(sentence, country).kind()).isEqualTo(ActorKind.COUNTRY);
    }

    @Test
    void anAcronymInBracketsMeansTheSameBody() {
        Actor board = actor(
                "The International Monetary Fund (IMF) met. The IMF gave no date.", "International Monetary Fund");
        assertThat(board.mentions()).extracting(Span::text).contains("International Monetary Fund", "IMF");
    }

    @Test
    void peopleWithoutANameAreGroupsWithCountryAndSector() {
        Actor troops = actor("Danish troops crossed the river. They met no resistance.", "Danish troops");
        assertThat(troops.kind()).isEqualTo(ActorKind.GROUP);
        assertThat(troops.country()).contains("DK");
        assertThat(troops.sector()).contains(Sector.MIL);
        assertThat(troops.mentions()).extracting(Span::text).contains("They");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A source in the Norwegian government spoke.         | source in the Norwegian government
                    The leaders of the Ferry Union met on Friday.       | leaders of the Ferry Union
                    The Norwegian Defence Ministry denied it.           | Norwegian Defence Ministry
                    At least 20 Norwegian soldiers left.                | Norwegian soldiers
                    Danish and Norwegian negotiators met.               | Danish and Norwegian negotiators
                    """)
    void whoHasNoNameOfItsOwnIsCalledInFull(String sentence, String name) {
        assertThat(actors(sentence)).extracting(Actor::name).contains(name);
    }

    @Test
    void aDescriptionMeansWhoeverHoldsTheRole() {
        Actor minister = actor(
                "Norwegian President Dana Orlov met Danish Prime Minister Kim Falk. The Norwegian president left early.",
                "Dana Orlov");
        assertThat(minister.mentions()).extracting(Span::text).contains("Norwegian president");
    }

    @Test
    void itMeansNoPerson() {
        Actor minister = actor("Minister Dana Orlov praised the army. It won.", "Dana Orlov");
        assertThat(minister.mentions()).extracting(Span::text).doesNotContain("It");
    }

    @ParameterizedTest
    @ValueSource(strings = {"It was not clear what came next.", "The ferry sailed at noon."})
    void whatNeitherSpeaksNorActsIsNoActor(String sentence) {
        assertThat(actors(sentence)).isEmpty();
    }

    @Test
    void noTwoMentionsShareAHead() {
        String sentence =
                "Norwegian Foreign Minister Dana Orlov, who met her Danish counterpart, said its troops would leave Oslo.";
        AnnotatedText text = SharedAnnotator.annotate(sentence);
        assertThat(ACTORS.read(text, PLACES.read(text)).stream()
                        .flatMap(actor -> actor.mentions().stream())
                        .map(mention -> text.headOf(text.tokensIn(mention))))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "roles.tsv,lemma",
        "far-roles.tsv,lemma",
        "genders.tsv,word",
        "affiliations.tsv,word",
        "quantifiers.tsv,word",
        "regions.tsv,adjective",
        "organizations.tsv,name"
    })
    void tablesAreInOrderWithoutRepeats(String table, String column) {
        List<String> keys = Table.load(ActorLexicon.class, table).rows().stream()
                .map(row -> row.get(column))
                .toList();
        assertThat(keys).isNotEmpty().isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aPlaceBehindInIsNoPerson() {
        assertThat(actors("Police in Jos arrested a sailor near Florence."))
                .extracting(Actor::kind)
                .containsExactly(ActorKind.GROUP, ActorKind.PERSON);
    }

    public static Actor actor(String words, String name) {
        return actors(words).stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public static List<Actor> actors(String words) {
        AnnotatedText text = SharedAnnotator.annotate(words);
        return ACTORS.read(text, PLACES.read(text));
    }
}
