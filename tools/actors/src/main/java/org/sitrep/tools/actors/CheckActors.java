// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.tools.actors;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads phrases and prints how often country and sector are as expected: for the cases that words and tables can answer, for
 * those whose answer is in an article of Wikipedia, and for both. Cases that ask only for the article are not counted.
 * A case that names no day is read as of the latest day that another names. Misses go to standard error.
 */
public final class CheckActors {

    private CheckActors() {}

    /** Takes the JSON lines file of the test cases. */
    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("One argument: the JSON lines file of phrases and what is expected of them.");
            System.exit(2);
        }
        PhraseReading phrases = new PhraseReading();
        Judge judge = new Judge();
        Tally words = new Tally();
        Tally articles = new Tally();
        Tally all = new Tally();
        List<GoldPhrase> cases = GoldPhrase.readAll(Path.of(args[0]));
        Optional<LocalDate> today =
                cases.stream().flatMap(gold -> gold.day().stream()).max(Comparator.naturalOrder());
        for (GoldPhrase gold : cases) {
            Answer answer = phrases.read(gold, gold.day().or(() -> today));
            Optional<Boolean> country = judge.country(gold, answer);
            Optional<Boolean> sector = judge.sector(gold, answer);
            if (country.isPresent() || sector.isPresent()) {
                all.add(country, sector);
                (gold.looksUp() ? articles : words).add(country, sector);
                report(gold, answer, country.orElse(true) && sector.orElse(true));
            }
        }
        System.out.println(words.line("by words and tables"));
        System.out.println(articles.line("named in Wikipedia"));
        System.out.println(all.line("all"));
    }

    private static void report(GoldPhrase gold, Answer answer, boolean right) {
        if (!right) {
            System.err.println(gold.id() + "\t" + gold.text() + "\t"
                    + gold.country().orElse("*") + " "
                    + gold.sector().orElse("*") + "\t" + answer.country().orElse("-") + " "
                    + answer.sector().map(Enum::name).orElse("-") + (gold.looksUp() ? "\tW" : ""));
        }
    }
}
