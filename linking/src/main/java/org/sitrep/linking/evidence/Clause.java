// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.record.text.Span;

/** Takes from a sentence what is told of one attack, where it says that another came before: "strikes killed nine after rockets killed two". */
final class Clause {

    private static final Pattern BORDER =
            Pattern.compile("\\b(?:after|following|before|while|whereas|in response to|in retaliation for|in revenge for)\\b");

    private Clause() {}

    /** The part of the sentence in which the words stand. */
    static String around(Span words, Span sentence) {
        int at = words.start() - sentence.start();
        int from = 0;
        Matcher border = BORDER.matcher(sentence.text());
        while (border.find()) {
            if (border.start() > at) {
                return sentence.text().substring(from, border.start());
            }
            from = border.end();
        }
        return sentence.text().substring(from);
    }
}
