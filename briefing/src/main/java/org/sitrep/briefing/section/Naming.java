// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.briefing.coverage.Stems;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Country;
import org.sitrep.linking.evidence.Party;
import org.sitrep.record.actor.ActorKind;

/** Finds out whom words name, in whatever form: a country by its people or its capital too. */
record Naming(Stems words) {

    static Naming in(String text) {
        return new Naming(Stems.of(text));
    }

    /** Those that the words name: whoever reads them can see that it is so. */
    List<Party> borneOut(List<Party> parties) {
        return parties.stream().filter(this::names).toList();
    }

    boolean names(Party party) {
        return names(party.name())
                || party.kind().filter(kind -> kind == ActorKind.COUNTRY).isPresent()
                        && party.country()
                                .flatMap(Countries.get()::findByCode)
                                .filter(country -> names(String.join(" ", namesOf(country))))
                                .isPresent();
    }

    boolean names(String name) {
        return words.touch(Stems.of(name));
    }

    private static List<String> namesOf(Country country) {
        return Stream.of(
                        List.of(country.name()),
                        country.aliases(),
                        country.adjectives(),
                        country.people(),
                        country.capitals())
                .flatMap(List::stream)
                .toList();
    }
}
