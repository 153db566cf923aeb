// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.actors;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.record.actor.Sector;

/**
 * Says whether an answer is what was expected. Bodies of states stand in the country's place in the test cases and in the
 * sector's place in the record: there the one is compared with the other. Codes that neither knows are not judged.
 */
final class Judge {

    private static final Set<String> STATES = Set.of("UNO", "EUR", "IGO");

    /** Codes of the test cases that PLOVER has not, and what it has for them. */
    private static final Map<String, String> OTHERS = Map.of("HLH", "MED", "BUD", "REL");

    private final Map<String, String> codes = new HashMap<>(Map.of("XKX", "XK"));

    Judge() {
        for (String two : Locale.getISOCountries()) {
            codes.put(Locale.of("", two).getISO3Country(), two);
        }
    }

    /** Whether the country is right; nothing where none was asked for. */
    Optional<Boolean> country(GoldPhrase gold, Answer answer) {
        return gold.country().filter(this::isCountry).map(expected -> {
            if (STATES.contains(expected)) {
                return answer.sector().map(Sector::name).equals(gold.country());
            }
            return answer.country().equals(Optional.ofNullable(codes.get(expected)));
        });
    }

    private boolean isCountry(String code) {
        return code.isEmpty() || STATES.contains(code) || codes.containsKey(code);
    }

    /** Whether the sector is right; nothing where none was asked for. */
    Optional<Boolean> sector(GoldPhrase gold, Answer answer) {
        return gold.sector()
                .map(code -> OTHERS.getOrDefault(code, code))
                .filter(Judge::isSector)
                .map(expected -> switch (expected) {
                    case "JNK" -> !answer.found();
                    case "" -> answer.state() || isOpen(answer);
                    case "UNK" -> isOpen(answer);
                    default -> answer.sector().map(Sector::name).equals(Optional.of(expected)) || isBody(gold, answer);
                });
    }

    private static boolean isSector(String code) {
        return code.isEmpty()
                || code.equals("JNK")
                || Arrays.stream(Sector.values())
                        .anyMatch(sector -> sector.name().equals(code));
    }

    private static boolean isOpen(Answer answer) {
        return answer.sector().filter(sector -> sector != Sector.UNK).isEmpty();
    }

    private static boolean isBody(GoldPhrase gold, Answer answer) {
        return gold.country().filter(STATES::contains).isPresent()
                && answer.sector().map(Sector::name).equals(gold.country());
    }
}
