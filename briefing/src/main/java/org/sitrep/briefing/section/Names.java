// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.linking.evidence.Party;

/** Names of parties in a phrase: few, those that say most, and of several names for one side only the first. */
final class Names {

    /** Names on one line; a longer list hides what the line is about. */
    private static final int MOST = 3;

    /** Characters of a name; what is longer describes rather than names. */
    private static final int LONGEST = 45;

    /** "Seven days earlier on October 6". */
    private static final Pattern DATE =
            Pattern.compile("\\b(?:earlier|later|ago) on\\b|\\b(?:on|of) \\p{Lu}\\p{Ll}+ \\d{1,2}$");

    private static final Pattern POINTER = Pattern.compile("(?i)those|these|them|others|some|many");

    private Names() {}

    /** "Norway, Sweden and Denmark"; of many the first, "and 3 others". Empty where there is none that can be told. */
    static String list(List<Party> parties) {
        List<String> names =
                sides(parties).stream().map(Names::plain).distinct().toList();
        int others = names.size() - MOST;
        if (others > 0) {
            return String.join(", ", names.subList(0, MOST))
                    + (others == 1 ? " and another" : " and " + others + " others");
        }
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /** "The man" for "the year-old man", whose years were read as a number. */
    private static String plain(Party party) {
        return party.name().replaceFirst("^year-old ", "");
    }

    /** Those with a name, one of each country; where nobody has one, the first who is described. */
    private static List<Party> sides(List<Party> parties) {
        Set<String> countries = new HashSet<>();
        List<Party> sides = new ArrayList<>();
        parties.stream()
                .filter(Names::isName)
                .filter(party -> party.country().map(countries::add).orElse(true))
                .forEach(sides::add);
        if (sides.isEmpty()) {
            parties.stream().filter(party -> isShort(party.name())).findFirst().ifPresent(sides::add);
        }
        return sides;
    }

    private static boolean isName(Party party) {
        return party.named() && Character.isUpperCase(party.name().codePointAt(0)) && isShort(party.name());
    }

    /** Neither too long nor an address nor a date nor a word that only points at somebody. */
    private static boolean isShort(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && !name.contains("@")
                && !name.contains("://")
                && !DATE.matcher(name).find()
                && !POINTER.matcher(name).matches();
    }
}
