// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.page;

/**
 * The thing that a line tells of, as the commands name it.
 *
 * @param id lasting, where things of the kind have one
 */
public record Item(Kind kind, String id) {

    /** In the order of the lines of a group. */
    public enum Kind {
        HAPPENING,
        FIGURE,
        CLAIM,
        APPOINTMENT,
        POSITION
    }
}
