// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.event.assessment;

import java.util.Collection;

/**
 * Which of the events found in a report are told: the less an analyst wants one, the surer it has to be, and surer still in a report of which
 * nobody in this field wants anything, where everyday words are taken for events most easily. Of .6, .75 and .85 for the latter, false
 * alarms in sentences without an event were 17, 14 and 13 a hundred, at a small cost in recall (docs/quality.md).
 */
public final class Admission {

    /** How probably an event has to be one that nobody wants. */
    private static final double SURE = 0.5;

    /** By how much less an event that is wanted for sure. */
    private static final double ALLOWANCE = 0.4;

    /** How probably an event has to be one in a report without any that is probable and probably wanted. */
    private static final double BESIDE_THE_FIELD = 0.75;

    /** Fewer words that may name events do not tell what a report is about, and are all told: single sentences. By hand. */
    private static final int TELLING = 5;

    private final boolean shortText;
    private final boolean relevant;

    /**
     * The bar in a report.
     *
     * @param all that was found in it
     */
    public Admission(Collection<Likelihood> all) {
        this.shortText = all.size() < TELLING;
        this.relevant = all.stream().anyMatch(Likelihood::isOfTheField);
    }

    /** Whether an event is told. */
    public boolean admits(Likelihood found) {
        double least = SURE - ALLOWANCE * found.wanted();
        return shortText || found.confidence() >= (relevant ? least : Math.max(least, BESIDE_THE_FIELD));
    }
}
