// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.draft;

import java.util.List;

/**
 * A section that a brief has, and what may stand in it.
 *
 * @param id a short name for links
 * @param nothing what is said where there is nothing to tell
 * @param groups those that matter most first
 * @param share how many groups it gets before the other sections have their turn again
 */
public record DraftSection(String id, String title, String nothing, List<DraftGroup> groups, int share) {

    public DraftSection {
        groups = List.copyOf(groups);
    }
}
