// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.bench.peer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sitrep.bench.Texts;

/**
 * What is to be measured.
 *
 * @param place a folder of plain texts, or a file of JSON lines with a field {@code text}
 * @param annotators the names of CoreNLP's annotators, with commas between them
 * @param mostTexts how many of the texts are read at most
 */
record YardstickOrder(String place, String annotators, int threads, int mostTexts) {

    private static final String USAGE = "The arguments are TEXTS ANNOTATORS THREADS [MOST_TEXTS], as in: "
            + "reports.jsonl tokenize,pos,lemma,ner,depparse 2 60";

    /** An order as it is typed; refused with a sentence that says why. */
    static YardstickOrder of(String... args) {
        if (args.length < 3 || args.length > 4) {
            throw new IllegalArgumentException(USAGE);
        }
        if (!Files.isReadable(Path.of(args[0]))) {
            throw new IllegalArgumentException("There is no folder or file " + args[0] + ". " + USAGE);
        }
        int most = args.length == 4 ? positive("MOST_TEXTS", args[3]) : Integer.MAX_VALUE;
        return new YardstickOrder(args[0], args[1], positive("THREADS", args[2]), most);
    }

    private static int positive(String name, String digits) {
        try {
            int number = Integer.parseInt(digits);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(refusal(name, digits), e);
        }
        throw new IllegalArgumentException(refusal(name, digits));
    }

    private static String refusal(String name, String digits) {
        return name + " is a number from 1, not \"" + digits + "\". " + USAGE;
    }

    /** The texts, at least one. */
    List<String> list() {
        List<String> all = Texts.list(place, mostTexts);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("There are no texts in " + place + ".");
        }
        return all;
    }
}
