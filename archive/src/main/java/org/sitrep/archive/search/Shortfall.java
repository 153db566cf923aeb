// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.search;

/** Why a result is less than what was asked for. */
public enum Shortfall {
    QUERY_TOO_LONG("Only the beginning of the query was looked for: its first 1,000 characters, or 50 words."),
    OUT_OF_TIME("The search took too long; there may be more reports than were found. Ask for rarer words or fewer"
            + " prefixes.");

    private final String sentence;

    Shortfall(String sentence) {
        this.sentence = sentence;
    }

    /** For people. */
    public String sentence() {
        return sentence;
    }
}
