// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.briefing.coverage.Stems;
import org.sitrep.lexicon.Countries;
import org.sitrep.lexicon.Country;
import org.sitrep.linking.evidence.Party;
import org.sitrep.record.actor.ActorKind;

/**
 * Finds out whom words name, in whatever form: a country by its people or its capital too, but not where it is only the scene ("in Norway", "Bergen, Norway").
 */
record Naming(String text, Stems words) {

    private static final String WHERE =
            "\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]cross|[Ii]nside|[Oo]utside|[Aa]round|[Tt]hroughout|[Ww]ithin|[Ee]lsewhere in)\\s+(?:the\\s+)?"
                    + "(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entral|[Uu]pper|[Ll]ower)[\\p{L}-]*\\s+)?";

    private static final String PLACE = "\\p{Lu}[\\p{L}’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]*){0,2}";

    /** What stands before a country that is only the scene of something, or part of a longer name: "in ", "in Bergen, ", "Port ". */
    private static final Pattern SCENE =
            Pattern.compile("(?:" + WHERE + "(?:" + PLACE + ",\\s+)*|\\b(?:Port|New|South|North|Equatorial)\\s)$");

    /** Characters before a name that are looked at. */
    private static final int REACH = 80;

    static Naming in(String text) {
        return new Naming(text, Stems.of(text));
    }

    /** Those that the words name: whoever reads them can see that it is so. */
    List<Party> borneOut(List<Party> parties) {
        return parties.stream().filter(this::names).toList();
    }

    boolean names(Party party) {
        Optional<Country> country = party.kind()
                .filter(kind -> kind == ActorKind.COUNTRY)
                .flatMap(kind -> party.country())
                .flatMap(Countries.get()::findByCode);
        return country.map(this::takesPart).orElseGet(() -> names(party.name()));
    }

    private boolean takesPart(Country country) {
        return namesOf(country)
                .anyMatch(name -> isNamedAsParty(name, country.adjectives().contains(name)));
    }

    /** Whether the name stands somewhere as more than the scene; one that is an adjective always does, but within a longer name. */
    private boolean isNamedAsParty(String name, boolean adjective) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            String before = text.substring(Math.max(0, at - REACH), at);
            boolean whole = isBreak(at - 1) && isBreak(at + name.length());
            if (whole && (adjective || !SCENE.matcher(before).find())) {
                return true;
            }
        }
        return false;
    }

    private boolean isBreak(int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    boolean names(String name) {
        return words.touch(Stems.of(name));
    }

    /** Whether the words name it otherwise than as somebody who does something: "a suit filed by Bergen" is not about Bergen. */
    boolean namesAsPlace(String name) {
        return names(name) && !text.contains(" by " + name);
    }

    private static Stream<String> namesOf(Country country) {
        return Stream.of(
                        List.of(country.name()),
                        country.aliases(),
                        country.adjectives(),
                        country.people(),
                        country.capitals(),
                        country.seats())
                .flatMap(List::stream);
    }
}
