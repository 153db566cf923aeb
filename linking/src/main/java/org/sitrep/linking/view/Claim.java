// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.view;

import java.util.List;
import org.sitrep.linking.coverage.Citation;
import org.sitrep.linking.coverage.Party;

/**
 * Something that is asserted and not beyond doubt.
 *
 * @param about what it is about: the words denied, or the place fought over
 * @param caveats the reporters' remarks that it is not verified
 */
public record Claim(
        Status status, String about, List<Stand> supportedBy, List<Stand> opposedBy, List<Citation> caveats) {

    /** How the claim stands. */
    public enum Status {
        /** One side holds it, another denies or contradicts it. */
        CONTESTED,
        /** The reporter says that it could not be verified. */
        UNVERIFIED,
        /** The reporter says that it is not known. */
        UNKNOWN,
        /** The reporter asked, and got no answer. */
        NO_COMMENT
    }

    /** A party's stand on it, in its reported words. */
    public record Stand(Party party, Citation words) {}
}
