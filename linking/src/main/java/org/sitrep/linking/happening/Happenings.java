// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.happening;

import java.util.List;
import org.sitrep.linking.evidence.LinkedEvidence;

/** Not written yet. */
public final class Happenings {

    private Happenings() {}

    public static List<Happening> of(List<LinkedEvidence> reports) {
        return List.of();
    }
}
