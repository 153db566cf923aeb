// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.assessment;

/**
 * How probable it is that a word names an event, and that an analyst wants it if so.
 *
 * @param confidence from 0 to 1, calibrated
 * @param wanted from 0 to 1
 */
public record Likelihood(double confidence, double wanted) {

    /** From here on both are held to be so. */
    private static final double PROBABLE = 0.5;

    /** Whether it probably is an event, and one that is wanted. */
    public boolean isOfTheField() {
        return confidence >= PROBABLE && wanted >= PROBABLE;
    }
}
