// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.decision;

import java.util.Map;

/**
 * What a decision did.
 *
 * @param story where it put reports
 * @param before the story that each was in, by its row
 */
record Moved(String story, Map<Long, String> before) {

    Moved {
        before = Map.copyOf(before);
    }
}
