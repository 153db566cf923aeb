// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.claim;

import java.util.List;
import org.sitrep.linking.evidence.LinkedEvidence;
import org.sitrep.linking.happening.Happening;

/** Not written yet. */
public final class Claims {

    private Claims() {}

    public static List<Claim> of(List<LinkedEvidence> reports, List<Happening> happenings) {
        return List.of();
    }
}
