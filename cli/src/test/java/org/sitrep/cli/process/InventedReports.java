// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.process;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Short reports from countries that do not exist: as JSON Lines, the same for the same seed. */
record InventedReports(long seed) {

    private static final List<String> COUNTRIES = List.of("Norland", "Eastmark", "Vesteria", "Solmark");
    private static final List<String> PLACES = List.of("Port Azul", "Grayhaven", "Vesterby", "Lower Tarn");
    private static final List<String> PEOPLE = List.of("Mara Voss", "Ilan Drozd", "Petra Lund", "Oren Kaye");
    private static final List<String> PUBLISHERS = List.of("Example Wire", "Meridian Desk", "Harbour Post");
    private static final List<String> SENTENCES = List.of(
            "%1$s shelled %2$s on Friday, killing %3$d people.",
            "%1$s troops withdrew from %2$s on Monday.",
            "Minister %4$s denied that %1$s attacked %2$s.",
            "%4$s met officials of %1$s in %2$s on Thursday.",
            "%1$s said %3$d drones were shot down over %2$s.",
            "\\\"We will not leave %2$s,\\\" said %4$s, a spokesman for %1$s.",
            "Residents of %2$s protested against %1$s.");

    /** So many of them, called r0, r1 and so on. */
    String lines(int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(number -> line(number, random))
                .collect(Collectors.joining());
    }

    private static String line(int number, Random random) {
        String text = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> sentence(random))
                .collect(Collectors.joining(" "));
        return String.format(
                Locale.ROOT,
                "{\"id\":\"r%d\",\"title\":\"Dispatch %d\",\"publisher\":\"%s\",\"published\":\"2031-03-%02d\",\"text\":\"%s\"}\n",
                number,
                number,
                any(PUBLISHERS, random),
                1 + random.nextInt(28),
                text + " Dispatch " + number + " ends.");
    }

    private static String sentence(Random random) {
        return String.format(
                Locale.ROOT,
                any(SENTENCES, random),
                any(COUNTRIES, random),
                any(PLACES, random),
                2 + random.nextInt(90),
                any(PEOPLE, random));
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
