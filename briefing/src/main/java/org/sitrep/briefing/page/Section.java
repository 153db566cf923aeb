// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.page;

import java.util.List;

/**
 * A part of a brief.
 *
 * @param id a short name for links
 * @param nothing what is said where the section is empty
 */
public record Section(String id, String title, String nothing, List<Group> groups) {

    public Section {
        groups = List.copyOf(groups);
    }
}
