// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.lexicon.Table;
import org.sitrep.reading.SharedReader;
import org.sitrep.record.actor.Sector;
import org.sitrep.record.event.Event;
import org.sitrep.record.event.EventContext;
import org.sitrep.record.event.EventMode;

/** What events are about. */
class ContextsTest {

    private static List<EventContext> contexts(String sentence, String anchor) {
        return SharedReader.read(sentence).events().stream()
                .filter(event -> event.anchor().text().equals(anchor))
                .map(Event::contexts)
                .findFirst()
                .orElseThrow(() -> new AssertionError(anchor + " is no event"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Danish warships attacked Norway.                                        | attacked   | MILITARY
            Norway deployed troops near Denmark.                                    | deployed   | MILITARY
            Norway arrested a Danish intelligence officer.                          | arrested   | INTELLIGENCE
            Norway accused Denmark of espionage.                                    | accused    | INTELLIGENCE
            Norway criticized the first lady of Denmark.                            | criticized | EXECUTIVE
            Danish protesters attacked the presidential palace.                     | attacked   | EXECUTIVE
            Dana Orlov urged parliament to meet.                                    | urged      | LEGISLATIVE
            Denmark rejected the bill in the Senate.                                | rejected   | LEGISLATIVE
            Dana Orlov accused Kim Falk of stealing the election.                   | accused    | ELECTION
            Norwegian police arrested a presidential candidate.                     | arrested   | ELECTION
            Norway condemned the coup in Denmark.                                   | condemned  | POLITICAL_INSTITUTIONS
            Dana Orlov rejected a transitional government.                          | rejected   | POLITICAL_INSTITUTIONS
            Norwegian police arrested pro-democracy marchers.                       | arrested   | PRO_DEMOCRACY
            Norway demanded a return to civilian rule in Denmark.                   | demanded   | PRO_DEMOCRACY
            Norway condemned the military coup in Denmark.                          | condemned  | PRO_AUTOCRACY
            Dana Orlov rejected rule by decree.                                     | rejected   | PRO_AUTOCRACY
            Norway and Denmark signed a trade deal.                                 | signed     | ECONOMIC
            Norway threatened Denmark with a tariff.                                | threatened | ECONOMIC
            A court convicted the Danish captain.                                   | convicted  | LEGAL
            Norway rejected the verdict of the Danish tribunal.                     | rejected   | LEGAL
            Norway demanded reparations from Denmark.                               | demanded   | REPARATIONS
            Norway rejected Danish demands for compensation.                        | rejected   | REPARATIONS
            Norway accused Denmark of human rights abuses.                          | accused    | HUMAN_RIGHTS
            Dana Orlov accused Denmark of war crimes.                               | accused    | HUMAN_RIGHTS
            Norway accused Denmark of attacking press freedom.                      | accused    | RIGHTS_FREEDOMS
            Denmark released a political prisoner.                                  | released   | RIGHTS_FREEDOMS
            Norway condemned the Danish crackdown.                                  | condemned  | REPRESSION
            Danish police attacked marchers with water cannons.                     | attacked   | REPRESSION
            Norway sent food aid to Denmark.                                        | aid        | HUMAN_SECURITY
            Danish drones attacked the water supply of Norway.                      | attacked   | HUMAN_SECURITY
            Norway condemned domestic violence in Denmark.                          | condemned  | GENDER
            Danish nurses protested against the abortion rules.                     | protested  | GENDER
            Danish police attacked the pride parade.                                | attacked   | LGBT
            Norway condemned Denmark over its transgender rules.                    | condemned  | LGBT
            Danish gunmen attacked a mosque in Oslo.                                | attacked   | RELIGION_ETHNICITY
            Norway accused Denmark of ethnic cleansing.                             | accused    | RELIGION_ETHNICITY
            Danish workers protested against inequality.                            | protested  | INEQUALITY
            Dana Orlov rejected a wealth tax.                                       | rejected   | INEQUALITY
            Norway met Denmark in Oslo.                                             | met        | DIPLOMATIC
            Norway accused the Danish ambassador of lying.                          | accused    | DIPLOMATIC
            Norway rejected the Danish annexation.                                  | rejected   | TERRITORY
            Danish separatists attacked Norway.                                     | attacked   | TERRITORY
            Danish gunmen attacked peacekeepers in Oslo.                            | attacked   | PEACEKEEPING
            Norway rejected an observer mission.                                    | rejected   | PEACEKEEPING
            Norway demanded vaccines from Denmark.                                  | demanded   | HEALTH
            Danish drones attacked a hospital in Oslo.                              | attacked   | HEALTH
            Norway rejected the asylum claim of Kim Falk.                           | rejected   | ASYLUM
            Dana Orlov requested asylum in Norway.                                  | requested  | ASYLUM
            Danish police arrested migrants.                                        | arrested   | MIGRATION
            Norway criticized the Danish refugee camp.                              | criticized | MIGRATION
            Norway sent aid to Denmark after the earthquake.                        | aid        | DISASTERS
            Norway helped flood victims in Denmark.                                 | helped     | DISASTERS
            Danish troops seized an oil field in Norway.                            | seized     | NATURAL_RESOURCE
            Norway and Denmark signed a mineral deal.                               | signed     | NATURAL_RESOURCE
            Norway urged Denmark to act on climate change.                          | urged      | ENVIRONMENT
            Danish fishermen protested against pollution.                           | protested  | ENVIRONMENT
            Norway accused Denmark of stealing semiconductors.                      | accused    | TECHNOLOGY
            Norway and Denmark discussed artificial intelligence.                   | discussed  | TECHNOLOGY
            Norway condemned the terrorist attack.                                  | condemned  | TERRORISM
            Danish police arrested a jihadist.                                      | arrested   | TERRORISM
            Norway accused Denmark of using chemical weapons.                       | accused    | CBRN
            Norway condemned the Danish nuclear test.                               | condemned  | CBRN
            Norway accused Denmark of a cyberattack.                                | accused    | CYBER
            Danish police arrested a hacker.                                        | arrested   | CYBER
            Norway accused Denmark of spreading disinformation.                     | accused    | MISINFORMATION
            Norway condemned Denmark for a deepfake.                                | condemned  | MISINFORMATION
            Danish police arrested a gang.                                          | arrested   | CRIME
            Norwegian police arrested a Dane for robbery.                           | arrested   | CRIME
            Norwegian police arrested a Danish minister for bribery.                | arrested   | CORRUPTION
            Dana Orlov accused Kim Falk of corruption.                              | accused    | CORRUPTION
            Danish police seized cocaine.                                           | seized     | ILLEGAL_DRUGS
            Norwegian police arrested a drug dealer.                                | arrested   | ILLEGAL_DRUGS
            Danish police arrested smugglers.                                       | arrested   | TRAFFICKING
            Norway accused Denmark of human trafficking.                            | accused    | TRAFFICKING
            """)
    void anEventIsAboutWhatItsWordsSay(String sentence, String anchor, EventContext context) {
        assertThat(contexts(sentence, anchor)).contains(context).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dana Orlov thanked Kim Falk.                                                                    | thanked
            Kim Falk attacked Ola Berg.                                                                     | attacked
            Ola Berg criticized Per Lund, whose father had long before been known to many as an army cook.  | criticized
            """)
    void wherePlainWordsSayNothingThereIsNoContext(String sentence, String anchor) {
        assertThat(SharedReader.read(sentence).events())
                .filteredOn(event -> event.anchor().text().equals(anchor))
                .allSatisfy(event -> assertThat(event.contexts()).isEmpty());
    }

    @Test
    void theTableIsInOrderAndNamesWhatThereIs() {
        List<Table.Row> rows = Table.load(Contexts.class, "contexts.tsv").rows();
        assertThat(rows.stream().map(row -> row.get("context") + "\t" + row.get("kind") + "\t" + row.get("key")))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> {
            String key = row.get("key").toUpperCase(Locale.ROOT);
            switch (row.get("kind")) {
                case "mode" -> assertThat(EventMode.valueOf(key).name()).isEqualTo(key);
                case "sector" -> assertThat(Sector.valueOf(key).name()).isEqualTo(key);
                default -> assertThat(row.get("kind")).isEqualTo("word");
            }
        });
        assertThat(rows.stream()
                        .map(row -> EventContext.valueOf(row.get("context").toUpperCase(Locale.ROOT))))
                .contains(EventContext.values());
    }
}
