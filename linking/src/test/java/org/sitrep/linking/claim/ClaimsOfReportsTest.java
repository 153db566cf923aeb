// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From text to claims: what is asserted and denied, by whom, and what it comes to. */
class ClaimsOfReportsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        Israel bombed a school in Baalbek on Monday, Lebanon's health ministry said. Israel denied that it had bombed a school. | contested: attack by Israel in or near Baalbek + Lebanon's health ministry - Israel
        Israel said Hezbollah had fired rockets at Metula on Tuesday. Hezbollah denied firing rockets at Metula. | contested: shelling or missile strike by Hezbollah in or near Metula + Israel - Hezbollah
        Pakistan accused India of killing three soldiers near Chakothi. India denied the accusation. | contested: attack by India on soldiers + Pakistan - India
        M23 said it had captured Goma. Congo's army said it still held Goma. | contested: control of Goma + M23 - Congo's army
        Ukraine said Russian forces had shelled the market in Donetsk on Wednesday. Russia's defence ministry said Ukrainian forces had shelled the market in Donetsk on Wednesday. | contested: shelling or missile strike by Russian forces in or near Donetsk + Ukraine - Russia's defence ministry
        Russia denies shelling farms in Sumy. | denied: shelling or missile strike by Russia on Ukraine in or near Sumy - Russia
        Ukraine's army said it had sunk a Russian ship off Sevastopol. | unconfirmed: attack by Ukraine's army on Russia in or near Sevastopol + Ukraine's army
        Russia's defence ministry said its troops had captured Siversk. The report could not be independently verified. | unverified: control of Siversk + Russia's defence ministry ? 1
        """)
    void oneReport(String text, String line) {
        assertThat(Newspapers.printing(text).lines()).contains(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister said he hoped that the guns around Sumy would soon fall silent.",
                "Ukraine's army said it would strike the port of Taman on Friday.",
                "The governor of Sumy said that the attack was a disgrace.",
                "Who shelled the market in Donetsk, the mayor asked.",
                "Two shells hit a farm near Sumy.",
                "The coach said his side had been beaten in Kharkiv.",
            })
    void whatIsNoClaimOfAnybody(String text) {
        assertThat(Newspapers.printing(text).lines()).isEmpty();
    }

    @Test
    void aSideThatShowsItselfInATownContradictsItsCapture() {
        String text = "Russia claimed that it had captured the town of Kupyansk. "
                + "President Volodymyr Zelenskyy met soldiers in Kupyansk on Wednesday.";
        assertThat(Newspapers.printing(text).lines())
                .containsExactly("contested: control of Kupiansk + Russia - Volodymyr Zelenskyy");
    }

    @Test
    void whoAnswersAnAccusationAFewSentencesLaterOpposesIt() {
        String text = "Pakistan's army said on Monday that Indian troops had shelled a mosque near Chakothi. "
                + "Three worshippers were wounded, it said. "
                + "India's Defence Ministry denied that its troops had fired at the mosque.";
        assertThat(Newspapers.printing(text).lines())
                .contains("contested: shelling or missile strike by Indian troops on mosque"
                        + " + Pakistan's army - Defence Ministry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "India's Defence Ministry denied that its troops had fired at a mosque.",
                "India's Defence Ministry denied that it had shelled a mosque near Chakothi.",
            })
    void aMinistryThatDeniesADeedOfItsTroopsIsNotItsDoer(String text) {
        assertThat(Newspapers.printing(text).lines())
                .singleElement()
                .asString()
                .startsWith("denied: ")
                .doesNotContain(" by ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Russian army was beaten back near Siversk. Russian forces claim to have captured the town.",
                "Shops were shut in Siversk. Russian forces claim to have captured the town in the Donetsk region.",
                "Shops were shut in Siversk. Russian forces claim to control most of the town.",
            })
    void theTownThatIsTakenIsTheOneThatWasNamedBefore(String text) {
        assertThat(Newspapers.printing(text).lines()).contains("unconfirmed: control of Siversk + Russian forces");
    }

    @Test
    void aTownThatIsOnlyToldToLieNearAnotherIsNotThatOne() {
        String text = "Soldiers met in a small town north of Siversk. Russian forces claim to have captured the town.";
        assertThat(Newspapers.printing(text).lines()).noneMatch(line -> line.contains("Siversk"));
    }

    @Test
    void aTownThatIsSaidToBeOneIsContestedUnderItsNameNotThatOfTheCityNearIt() {
        String text = "Fighting went on in Sudan. The army said it had retaken Bara, a trading town near El Obeid. "
                + "The RSF said its fighters still controlled the town.";
        assertThat(Newspapers.printing(text).lines())
                .containsExactly("contested: control of Bārah + army - Rapid Support Forces");
    }

    @Test
    void aRemarkOnReportsFromTheFrontIsOnWhoeverHoldsATownThere() {
        String text = "Russia's army said it had captured Siversk. Kyiv had other news. The mill burned. "
                + "Ukraine's general staff said its troops still held Siversk. Reports from the front could not be independently verified.";
        assertThat(Newspapers.printing(text).lines())
                .contains("contested: control of Siversk + Russia's army - Ukraine's general staff ? 1");
    }

    @Test
    void aClaimTakenBackLeavesSupport() {
        List<String> lines = new Newspapers()
                .print("Ledger", 0, "The Ukrainian army said that it had sunk a Russian ship off Sevastopol.")
                .print(
                        "Courier",
                        3,
                        "The Ukrainian army retracted its statement that it had sunk a Russian ship off Sevastopol.")
                .lines();
        assertThat(lines).singleElement().asString().startsWith("denied: ").endsWith(" - Ukrainian army");
    }

    @Test
    void aClaimThatIsDeniedAndThenTakenBackIsDenied() {
        List<String> lines = new Newspapers()
                .print(
                        "Ledger",
                        0,
                        "Pakistan's army said that Indian troops had shelled a mosque in Chakothi. "
                                + "India's Defence Ministry denied that its troops had shelled the mosque.")
                .print(
                        "Courier",
                        2,
                        "Pakistan's army withdrew its claim that Indian troops had shelled a mosque in Chakothi.")
                .lines();
        assertThat(lines)
                .containsExactly("denied: shelling or missile strike by Indian troops on mosque in Chakothi"
                        + " - Defence Ministry, Pakistan's army");
    }

    @Test
    void housesThatCiteEachOtherInACircleConfirmNothing() {
        List<Claim> claims = new Newspapers()
                .print(
                        "Valley Herald",
                        0,
                        "According to the River Post, Israeli jets bombed a school in Baalbek on Monday.")
                .print(
                        "River Post",
                        0,
                        "According to the Valley Herald, Israeli jets bombed a school in Baalbek on Monday.")
                .claims();
        assertThat(claims).extracting(Claim::status).doesNotContain(ClaimStatus.CORROBORATED);
    }
}
