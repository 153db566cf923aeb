// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.fold;

import org.sitrep.linking.evidence.Placement;
import org.sitrep.linking.fingerprint.Fingerprint;

/**
 * A report that has its place.
 *
 * @param number its number in the order in which reports came
 */
public record LinkedReport(long number, Fingerprint fingerprint, Placement placement) {

    /** The same, whose origin has turned out to be another. */
    LinkedReport in(String origin) {
        return new LinkedReport(number, fingerprint, new Placement(origin, placement.story()));
    }
}
