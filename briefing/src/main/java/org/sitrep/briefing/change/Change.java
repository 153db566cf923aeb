// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.briefing.change;

/** How a thing differs from what was known before. */
public enum Change {
    NEW,
    CHANGED
}
