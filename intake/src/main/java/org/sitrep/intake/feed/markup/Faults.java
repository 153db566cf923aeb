// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.feed.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what was wrong with a feed but did not keep it from being read. The same sentence is told once, with how often it held. */
public final class Faults {

    private static final int MOST = 40;
    private static final int LONGEST_QUOTE = 60;

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private int untold;

    /** Takes note of a fault, a sentence. */
    public void add(String sentence) {
        if (counts.size() < MOST || counts.containsKey(sentence)) {
            counts.merge(sentence, 1, Integer::sum);
        } else {
            untold++;
        }
    }

    /** The sentences in the order in which they were first met. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        counts.forEach((sentence, count) -> sentences.add(count == 1 ? sentence : sentence + " (" + count + " times)"));
        if (untold > 0) {
            sentences.add("There are " + untold + " more faults of these and other kinds.");
        }
        return List.copyOf(sentences);
    }

    /** A value as it is named in a sentence: in quotes, on one line, not too long. */
    public static String quote(String value) {
        String line = value.strip().replaceAll("\\s++", " ");
        return '"' + (line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…") + '"';
    }
}
