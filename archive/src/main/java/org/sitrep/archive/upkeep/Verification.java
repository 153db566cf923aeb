// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.upkeep;

import java.util.List;

/**
 * Whether an archive is sound.
 *
 * @param readings how many were checked
 * @param problems one sentence each, the first hundred; none where all is sound
 */
public record Verification(long readings, List<String> problems) {

    public Verification {
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }
}
