// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the stamp at the start of a live-page entry or of a link to a video, which does not belong to the sentence after it: "2 May
 * 2022 05.42 BST", "01:26". A date without a clock time stays: it may say when what follows happened.
 */
final class LineStamps {

    private static final String DAY = "(?:\\p{Lu}\\p{Ll}{2,8},? )?"
            + "(?:\\d{1,2} \\p{Lu}\\p{Ll}{2,8}\\.?,? \\d{4}|\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2},? \\d{4})"
            + "(?:,| at| [-–—|])?\\s+";
    private static final String HALF = "(?:\\s?[AaPp]\\.?[Mm]\\b\\.?)";
    private static final String ZONE = "(?:\\s?(?:\\p{Lu}{1,4}T|UTC)\\b)";
    private static final String BEHIND = "(?:\\s*[-–—|:])?\\s+(?=[\\p{Lu}\\d\"“‘'«(\\[])";
    private static final Pattern WITH_DAY =
            Pattern.compile(DAY + "\\d{1,2}[.:]\\d\\d" + HALF + "?" + ZONE + "?" + BEHIND);
    private static final Pattern WITH_ZONE =
            Pattern.compile("\\d{1,2}[.:]\\d\\d(?:" + HALF + ZONE + "?|" + ZONE + ")" + BEHIND);
    private static final Pattern ALONE =
            Pattern.compile("\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s*[-–—|])?\\s+(?=[\\p{Lu}\"“‘'«(\\[])");

    private LineStamps() {}

    /** Where the stamp that begins at {@code start} ends, with the space after it; {@code start} where there is none. */
    static int end(String text, int start, int end) {
        for (Pattern pattern : new Pattern[] {WITH_DAY, WITH_ZONE, ALONE}) {
            Matcher stamp = pattern.matcher(text).region(start, end);
            if (stamp.lookingAt()) {
                return stamp.end();
            }
        }
        return start;
    }
}
