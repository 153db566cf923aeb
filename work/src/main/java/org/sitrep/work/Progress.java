// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

/**
 * How far a run is.
 *
 * @param read reports whose record has been handed over
 * @param failed reports and inputs that could not be read
 * @param passedOver reports that were not wanted
 */
public record Progress(long read, long failed, long passedOver) {

    static final Progress NONE = new Progress(0, 0, 0);

    /** Whether all that has come in so far could be read. */
    public boolean isComplete() {
        return failed == 0;
    }

    Progress withRead() {
        return new Progress(read + 1, failed, passedOver);
    }

    Progress withFailed() {
        return new Progress(read, failed + 1, passedOver);
    }

    Progress withPassedOver() {
        return new Progress(read, failed, passedOver + 1);
    }
}
