// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.figure;

import java.util.List;
import org.sitrep.linking.evidence.LinkedEvidence;

/** Not written yet. */
public final class Figures {

    private Figures() {}

    public static List<Figure> of(List<LinkedEvidence> reports) {
        return List.of();
    }
}
