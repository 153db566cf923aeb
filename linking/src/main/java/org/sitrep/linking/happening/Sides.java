// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.happening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.linking.evidence.Party;
import org.sitrep.record.actor.ActorKind;

/** Tells parties that are or act for one from others. */
public final class Sides {

    private Sides() {}

    /** What all who act for one country have in common; of others the party itself. */
    public static String side(Party party) {
        return party.country().orElseGet(party::key);
    }

    /** Whether some of both are of one side. */
    static boolean meet(List<Party> some, List<Party> others) {
        for (Party one : some) {
            for (Party other : others) {
                if (side(one).equals(side(other)) || isOne(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many of some are, or may be, among the others. */
    static long shared(List<Party> some, List<Party> others) {
        return some.stream()
                .filter(one -> others.stream().anyMatch(other -> isOne(one, other)))
                .count();
    }

    /** Whether two may be one: named alike, or one is the country or a body that the other acts for, told more vaguely. */
    public static boolean isOne(Party one, Party other) {
        return one.key().equals(other.key()) || covers(one, other) || covers(other, one);
    }

    /** Whether the first is a vaguer word for the second: its country, part of its name, a description of somebody of its country. */
    public static boolean covers(Party vague, Party close) {
        if (vague.key().equals(close.key())) {
            return false;
        }
        boolean oneCountry = vague.country().isPresent() && vague.country().equals(close.country());
        boolean country = vague.kind().filter(ActorKind.COUNTRY::equals).isPresent();
        return oneCountry && (country || !vague.named() && close.named())
                || isPartOfName(vague, close)
                || isPartOfDescription(vague, close);
    }

    /** "Leaders" of "Leaders of the Union". */
    private static boolean isPartOfDescription(Party part, Party whole) {
        return !part.named()
                && part.name().length() < whole.name().length()
                && hasWords(whole.name().toLowerCase(Locale.ROOT), part.name().toLowerCase(Locale.ROOT));
    }

    /** Those that are known by a name or a country. */
    static List<Party> known(List<Party> parties) {
        return parties.stream()
                .filter(party -> party.named() || party.country().isPresent())
                .toList();
    }

    private static boolean isPartOfName(Party part, Party whole) {
        return part.named()
                && part.name().length() < whole.name().length()
                && part.kind().equals(whole.kind())
                && hasWords(whole.name(), part.name());
    }

    /** Whether the words of a part stand in a whole one after another. */
    private static boolean hasWords(String whole, String part) {
        return whole.contains(part) && (" " + whole + " ").contains(" " + part + " ");
    }

    /** All of these, each once, the most often told first; a vaguer word for another is left out. */
    public static List<Party> united(List<List<Party>> told) {
        if (told.size() == 1 && told.getFirst().size() <= 1) {
            return told.getFirst();
        }
        Map<String, Party> known = new LinkedHashMap<>();
        Map<String, Integer> times = new LinkedHashMap<>();
        for (List<Party> parties : told) {
            for (Party party : parties) {
                known.putIfAbsent(party.key(), party);
                times.merge(party.key(), 1, Integer::sum);
            }
        }
        List<Party> all = new ArrayList<>(known.values());
        return all.stream()
                .filter(party -> all.stream().noneMatch(close -> covers(party, close)))
                .sorted((one, other) ->
                        Integer.compare(times.getOrDefault(other.key(), 0), times.getOrDefault(one.key(), 0)))
                .toList();
    }
}
