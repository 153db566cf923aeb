// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.work;

import java.util.OptionalDouble;

/**
 * How far a run is.
 *
 * @param read reports whose record has been handed over
 * @param failed reports and inputs that could not be read
 * @param passedOver reports that were not wanted
 * @param share the share of the inputs that has been taken in, 0 to 1; empty where nobody knows how much is to come
 */
public record Progress(long read, long failed, long passedOver, OptionalDouble share) {

    static final Progress NONE = new Progress(0, 0, 0, OptionalDouble.empty());

    /** Whether all that has come in so far could be read. */
    public boolean isComplete() {
        return failed == 0;
    }

    Progress withRead() {
        return new Progress(read + 1, failed, passedOver, share);
    }

    Progress withFailed() {
        return new Progress(read, failed + 1, passedOver, share);
    }

    Progress withPassedOver() {
        return new Progress(read, failed, passedOver + 1, share);
    }

    Progress at(OptionalDouble newShare) {
        return new Progress(read, failed, passedOver, newShare);
    }
}
