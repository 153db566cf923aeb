// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.statement.extent;

import java.util.Arrays;
import org.sitrep.language.AnnotatedText;
import org.sitrep.language.TokenRange;
import org.sitrep.reading.syntax.FeatureLabels;

/**
 * The way from a cue to each token of its sentence: how many steps up the tree, then the first relations down. {@code 0:ccomp>nsubj} is the
 * subject of the clause the cue has, {@code 1:nsubj} the subject of what the cue hangs from, {@code 0:} the cue itself.
 */
final class CuePaths {

    /** Steps up from the cue that are told apart. As the weights were learned with; not measured. */
    private static final int HIGHEST = 5;

    /** What all tokens are said to hang from that lie further above the cue, or in a tree of its own; any number above {@link #HIGHEST}. */
    private static final int ELSEWHERE = 9;

    /** Steps down that are spelt out. As the weights were learned with; not measured. */
    private static final int DEEP = 3;

    private final AnnotatedText text;
    private final TokenRange sentence;
    private final String[] paths;
    private final String[] branches;
    private final int[] depths;

    CuePaths(AnnotatedText text, int cue, TokenRange sentence) {
        this.text = text;
        this.sentence = sentence;
        this.paths = new String[sentence.size()];
        this.branches = new String[sentence.size()];
        this.depths = new int[sentence.size()];
        Arrays.fill(paths, "");
        int at = cue;
        for (int up = 0; up < HIGHEST && at != AnnotatedText.ROOT; up++) {
            begin(at - sentence.first(), up);
            at = text.head(at);
        }
        int[] climbed = new int[sentence.size()];
        for (int i = 0; i < paths.length; i++) {
            fill(i, climbed);
        }
    }

    private void begin(int i, int up) {
        paths[i] = up + ":";
        branches[i] = up + ":self";
    }

    /** Climbs to the next token whose path is known and comes down again. */
    private void fill(int i, int[] climbed) {
        int height = 0;
        int at = i;
        while (paths[at].isEmpty()) {
            climbed[height++] = at;
            int head = text.head(sentence.first() + at);
            if (head == AnnotatedText.ROOT) {
                begin(at, ELSEWHERE);
                height--;
            } else {
                at = head - sentence.first();
            }
        }
        while (height > 0) {
            int child = climbed[--height];
            extend(child, at);
            at = child;
        }
    }

    private void extend(int child, int head) {
        String relation = FeatureLabels.of(text.relation(sentence.first() + child));
        depths[child] = depths[head] + 1;
        paths[child] = depths[child] > DEEP
                ? paths[head]
                : depths[child] == 1 ? paths[head] + relation : paths[head] + ">" + relation;
        branches[child] = depths[child] == 1 ? paths[child] : branches[head];
    }

    /** How many steps up, and up to three relations down. */
    String path(int i) {
        return paths[i];
    }

    /** How many steps up, and the first relation down. */
    String branch(int i) {
        return branches[i];
    }
}
