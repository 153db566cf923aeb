// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.clean;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The names that a line of credit lists.
 *
 * @param all as they are written, in order
 */
record CreditNames(List<String> all) {

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:[,;&|/]|(?<![\\p{L}])(?:and|und|et|y|e|и|و)(?![\\p{L}]))+\\s*");

    /** One name, perhaps with the place where its bearer works behind it. */
    private static final Pattern NAME =
            Pattern.compile(name() + "(?: (?:in|at|for|of|à|en|aus|für|pour|para|в) " + name() + ")?");

    /** In characters. */
    private static final int LONGEST = 60;

    CreditNames {
        all = List.copyOf(all);
    }

    private static String name() {
        String word = "(?:[\\p{Lu}\\p{Lo}\\d@][\\p{L}\\p{M}\\d'’._-]{0,30}|dpa|epd)";
        String small = "(?:de|del|della|di|da|do|dos|la|le|van|von|der|den|ter|bin|ibn|al|el|of|the|l'|d')";
        return word + "(?: (?:" + small + " ){0,2}" + word + "){0,5}";
    }

    /** Empty where it is not a list of names and nothing else. */
    static Optional<CreditNames> find(String list) {
        List<String> names = SEPARATOR
                .splitAsStream(list)
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .toList();
        boolean right = !names.isEmpty() && names.stream().allMatch(CreditNames::isName);
        return right ? Optional.of(new CreditNames(names)) : Optional.empty();
    }

    private static boolean isName(String words) {
        return words.length() <= LONGEST && NAME.matcher(words).matches();
    }

    List<String> media() {
        return all.stream().filter(MediaNames::isMedium).toList();
    }

    Optional<String> persons() {
        List<String> persons =
                all.stream().filter(Predicate.not(MediaNames::isMedium)).toList();
        return persons.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", persons));
    }

    /** One word alone, after "by", may be anything. */
    boolean areWriters() {
        return all.stream().anyMatch(name -> name.contains(" ") || MediaNames.isMedium(name));
    }

    boolean areAgencies() {
        return all.stream().allMatch(MediaNames::isAgency);
    }
}
