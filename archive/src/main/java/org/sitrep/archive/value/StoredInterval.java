// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.value;

import org.sitrep.record.time.Interval;

/**
 * A stretch of time as it is kept: days where both ends are midnights, else local times. Days sort before the times on them.
 *
 * @param first belongs to it
 * @param until does not
 */
public record StoredInterval(String first, String until) {

    public static StoredInterval of(Interval interval) {
        return new StoredInterval(interval.fromText(), interval.toText());
    }

    public Interval interval() {
        return Interval.parse(first, until);
    }
}
