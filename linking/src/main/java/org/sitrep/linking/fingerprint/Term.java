// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fingerprint;

/**
 * A word of a report that tells it from others.
 *
 * @param word its hash
 * @param weight how much it tells: often in this report, seldom in others; 0 to 255 of the weightiest word
 * @param inLead whether it stands in the title or the lead
 * @param isName whether it is written like a name
 * @param isNumber whether it begins with a digit
 */
public record Term(int word, int weight, boolean inLead, boolean isName, boolean isNumber) {

    /** The weight of the weightiest word. */
    public static final int HEAVIEST = 255;
}
