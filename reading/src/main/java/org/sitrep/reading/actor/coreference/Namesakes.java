// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.actor.coreference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.lexicon.NameFolding;
import org.sitrep.reading.actor.salience.ActorBuilder;

/** People by name: by full name, by surname alone, by a given name that only one of them bears. Not thread-safe. */
final class Namesakes {

    /** In letters, how much two given names must share to be one: "Alex" and "Alexander". Set by hand. */
    private static final int SHORTEST_STEM = 3;

    private static final Pattern REGNAL =
            Pattern.compile("(?:(?:Pope|King|Queen|Emperor) )?(\\p{Lu}[\\p{L}-]+) [IVX]+");

    private final Map<String, ActorBuilder> byName = new HashMap<>();
    private final Map<String, ActorBuilder> bySurname = new HashMap<>();
    private final Map<String, Optional<ActorBuilder>> byGivenName = new HashMap<>();

    /** The person a name means; {@code whole} where no other spelling of it counts. */
    Optional<ActorBuilder> find(String name, boolean whole) {
        ActorBuilder known = byName.get(NameFolding.fold(name));
        if (known != null || whole) {
            return Optional.ofNullable(known);
        }
        boolean alone = name.indexOf(' ') < 0;
        Optional<ActorBuilder> namesake = Optional.ofNullable(bySurname.get(surname(name)))
                .filter(person -> alone
                        || person.name().indexOf(' ') < 0
                        || person.name().endsWith(" " + name)
                        || isVariant(person.name(), name));
        return namesake.isPresent() || !alone
                ? namesake
                : byGivenName.getOrDefault(NameFolding.fold(name), Optional.empty());
    }

    void add(String name, ActorBuilder person) {
        byName.put(NameFolding.fold(name), person);
        bySurname.put(surname(name), person);
        regnal(name).ifPresent(given -> byName.put(NameFolding.fold(given), person));
        int space = name.indexOf(' ');
        if (space > 0) {
            byGivenName.merge(
                    NameFolding.fold(name.substring(0, space)),
                    Optional.of(person),
                    (known, now) -> known.equals(now) ? known : Optional.empty());
        }
    }

    private static String surname(String name) {
        return NameFolding.fold(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** "Pope Leo XIV" is called Leo. */
    private static Optional<String> regnal(String name) {
        Matcher matcher = REGNAL.matcher(name);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether two whole names of one surname may be one person's: "D. Orlov", "Sergei" and "Sergey", "Alex" and "Alexander". */
    private static boolean isVariant(String a, String b) {
        String one = given(a);
        String other = given(b);
        boolean initial = one.length() == 1 || other.length() == 1;
        int stem = initial ? 1 : SHORTEST_STEM;
        return one.regionMatches(0, other, 0, stem) || one.equals(other);
    }

    private static String given(String name) {
        return NameFolding.fold(name.substring(0, name.indexOf(' '))).replace(".", "");
    }
}
