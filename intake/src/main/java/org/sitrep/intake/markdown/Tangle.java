// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.markdown;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.intake.material.Limits;
import org.sitrep.intake.material.UnfitException;

/** How tangled the signs between two blank lines are: parsers take time and stack in step with it, and nobody writes so. Not thread-safe. */
final class Tangle {

    /** Markup included. */
    private static final int LONGEST = 8 * Limits.TEXT;

    /** Brackets within brackets, or emphasis within emphasis. */
    private static final int DEEPEST = 200;

    private static final int MOST_COMMENTS = 1000;
    private static final int MOST_CODE = 3000;

    /** Emphasis as CommonMark has it, 6.2, but for signs that may both begin and end it. */
    private static final Pattern SIGN = Pattern.compile(
            "\\\\\\p{P}|(?<blank>\\R[ \\t]*\\R)|(?<open>\\[)|(?<close>\\])|(?<comment><[!?])|(?<code>`+)"
                    + "|(?<begin>(?<!\\S)(?:\\*++|_++)(?=\\S)|(?<=[\\p{P}&&[^*_]])(?:\\*++|_++)(?=[^\\s\\p{P}]))"
                    + "|(?<end>(?<=[^\\s*_])(?:\\*++|_++)(?!\\S)|(?<=[^\\s\\p{P}])(?:\\*++|_++)(?=\\p{P}))");

    private int brackets;
    private int emphasis;
    private int comments;
    private int code;

    private Tangle() {}

    /** Refuses what would take too long. */
    static void require(String markdown) throws UnfitException {
        if (markdown.length() > LONGEST) {
            throw new UnfitException(
                    "text-too-long",
                    String.format(
                            Locale.ROOT,
                            "The Markdown has %,d characters; one report may have at most %,d with its signs. Split it.",
                            markdown.length(),
                            LONGEST));
        }
        Tangle tangle = new Tangle();
        Matcher sign = SIGN.matcher(markdown);
        while (sign.find()) {
            tangle.take(sign.toMatchResult());
            if (tangle.isTooMuch()) {
                throw new UnfitException(
                        "markdown-too-deep",
                        "The signs of the Markdown are nested too deep. Part its paragraphs with blank lines.");
            }
        }
    }

    private void take(MatchResult sign) {
        if (sign.start("blank") >= 0) {
            brackets = 0;
            emphasis = 0;
            comments = 0;
            code = 0;
        }
        brackets = Math.max(0, brackets + count(sign, "open") - count(sign, "close"));
        emphasis = Math.max(0, emphasis + count(sign, "begin") - count(sign, "end"));
        comments += count(sign, "comment");
        code += count(sign, "code");
    }

    private static int count(MatchResult sign, String name) {
        return sign.start(name) < 0 ? 0 : 1;
    }

    private boolean isTooMuch() {
        return brackets > DEEPEST || emphasis > DEEPEST || comments > MOST_COMMENTS || code > MOST_CODE;
    }
}
