// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.record.identity;

/**
 * Names one wording of a report: another text is another revision, whatever else is known of the report.
 *
 * @param value 32 hexadecimal digits, from the SHA-256 of the text
 */
public record Revision(String value) {

    private static final int DIGITS = 32;

    /** The revision that has these words. */
    public static Revision of(String text) {
        return new Revision(Digest.begin().with("text").with(text).hex(DIGITS));
    }

    @Override
    public String toString() {
        return value;
    }
}
