// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.record.text.Span;

/** Takes from a sentence what is told of one attack, where it says that another came before: "strikes killed nine after rockets killed two". */
final class Clause {

    private static final Pattern BORDER = Pattern.compile(
            "\\b(?:after|following|before|while|whereas|in response to|in retaliation for|in revenge for)\\b");

    private Clause() {}

    /** The part of the sentence in which the words stand. */
    static Span around(Span words, Span sentence, String text) {
        int from = sentence.start();
        Matcher border = BORDER.matcher(sentence.text());
        while (border.find()) {
            int at = sentence.start() + border.start();
            if (at > words.start()) {
                return Span.of(text, from, at);
            }
            from = sentence.start() + border.end();
        }
        return Span.of(text, from, sentence.end());
    }
}
