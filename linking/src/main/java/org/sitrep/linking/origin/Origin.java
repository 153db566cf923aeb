// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.origin;

import java.util.Optional;

/**
 * Where the words of a report come from. Reports of one origin are one witness.
 *
 * @param id the same for all reports whose words come from one
 * @param name the agency, or for a copy the publisher of the original, where it can be told
 */
public record Origin(String id, Kind kind, Optional<String> name) {

    /** Whose words they are. */
    public enum Kind {
        /** The publisher's own. */
        OWN,
        /** A news agency's. */
        AGENCY,
        /** Those of an earlier report. */
        COPY
    }
}
