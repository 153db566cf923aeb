// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reports of invented people and countries, as long as is asked for, no two alike. */
public final class InventedText {

    private static final String[] PEOPLE = {"Dana Orlov", "Milo Brandt", "Ines Calder", "Tomas Varga", "Petra Lund"};
    private static final String[] TOWNS = {"Bergen", "Kharkiv", "Valencia", "Izmir", "Gdansk", "Aleppo", "Tbilisi"};
    private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"};

    private InventedText() {}

    /** About as many words as told, in one sentence; the number makes it another one. */
    public static String sentence(int words, int number) {
        int clauses = Math.max(1, Math.round(words / 16f));
        return IntStream.range(0, clauses)
                .mapToObj(i -> clause(number * 31 + i))
                .collect(Collectors.joining(", and ", "", "."));
    }

    /** Sixteen words. */
    private static String clause(int number) {
        return "President " + PEOPLE[number % PEOPLE.length] + " of Norland said on " + DAYS[number % DAYS.length]
                + " that " + (number % 90 + 10) + " drones had attacked the port of " + TOWNS[number % TOWNS.length];
    }

    /** A report of that many sentences, each of about as many words as told. */
    public static String report(int sentences, int words, int number) {
        return IntStream.range(0, sentences)
                .mapToObj(i -> sentence(words, number * 7 + i))
                .collect(Collectors.joining(" "));
    }
}
