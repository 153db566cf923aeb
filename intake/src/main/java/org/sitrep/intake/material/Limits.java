// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.material;

import java.util.Locale;

/** How much of an input is taken, so that no input can use up the memory. */
public final class Limits {

    /** The longest line or file that becomes one report, in bytes. */
    public static final int BYTES = 16 << 20;

    /** The longest text of one report, in UTF-16 code units: some 50,000 words, a short novel. */
    public static final int TEXT = 300_000;

    private Limits() {}

    /** The text, unless it is longer than a report may be or holds no words. */
    public static String checkedText(String text) throws UnfitException {
        if (text.isBlank()) {
            throw new UnfitException("empty-text", "The text is empty.");
        }
        if (text.length() > TEXT) {
            String limit = String.format(Locale.ROOT, "%,d", TEXT);
            throw new UnfitException(
                    "text-too-long",
                    "The text has " + String.format(Locale.ROOT, "%,d", text.length())
                            + " characters; a report may have at most " + limit + ". Split it.");
        }
        return text;
    }
}
