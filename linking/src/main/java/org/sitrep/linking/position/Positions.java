// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.position;

import java.util.List;
import org.sitrep.linking.evidence.LinkedEvidence;

/** Not written yet. */
public final class Positions {

    private Positions() {}

    public static List<Position> of(List<LinkedEvidence> reports) {
        return List.of();
    }
}
