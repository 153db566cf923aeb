// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dateline that a report opens with: "OSLO, May 3 (Example Wire) - ". It says where and when the report was written, and does not belong to the
 * sentence after it; parsers that see both as one attach the sentence to the place.
 */
final class Datelines {

    private static final String DASH = "\\s*(?:-{1,2}|[–—_])\\s+";
    private static final String DATE = "(?:,\\s?[\\p{L}\\d][\\p{L}\\d ,.]{1,40}?)?";
    private static final String AGENCY = "\\s*\\([^()\\d\\r\\n]{2,40}\\)";
    private static final Pattern IN_CAPITALS =
            Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}'’./ -]{2,40}?" + DATE + "(?:" + AGENCY + ")?" + DASH);
    private static final Pattern WITH_AGENCY =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’./ -]{2,40}?" + DATE + AGENCY + DASH);

    private static final Pattern BETWEEN_STROKES =
            Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}'’./ -]{2,40}?" + DATE + "\\.?\\s*/\\p{Lu}{2,12}/[.:]?\\s+");

    private Datelines() {}

    /** Where the dateline that begins at {@code start} ends, with the dash and the space after it; {@code start} where there is none. */
    static int end(String text, int start, int end) {
        for (Pattern pattern : new Pattern[] {IN_CAPITALS, WITH_AGENCY, BETWEEN_STROKES}) {
            Matcher dateline = pattern.matcher(text).region(start, end);
            if (dateline.lookingAt()) {
                return dateline.end();
            }
        }
        return start;
    }
}
