// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.sitrep.language.AnnotatedText;

/** The way through the tree from one word to another of its sentence, as a text: relations upwards, then downwards. */
public final class TreePath {

    /** Steps up, and steps down, that are spelt out; longer ways are "far". */
    private static final int LONGEST = 6;

    private TreePath() {}

    /**
     * The way between two words.
     *
     * @param step what a step down to a token is called
     */
    public static String of(AnnotatedText text, int from, int to, IntFunction<String> step) {
        List<Integer> ups = new ArrayList<>();
        for (int at = from; at != AnnotatedText.ROOT && ups.size() <= LONGEST; at = text.head(at)) {
            ups.add(at);
        }
        StringBuilder down = new StringBuilder();
        int at = to;
        for (int steps = 0; at != AnnotatedText.ROOT && !ups.contains(at) && steps < LONGEST; steps++) {
            down.insert(0, "\\" + step.apply(at));
            at = text.head(at);
        }
        int meeting = ups.indexOf(at);
        if (meeting < 0) {
            return "far";
        }
        StringBuilder path = new StringBuilder();
        for (int up = 0; up < meeting; up++) {
            path.append('/').append(FeatureLabels.of(text.relation(ups.get(up))));
        }
        return path.append(down).toString();
    }
}
