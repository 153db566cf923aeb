// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.linking.evidence;

/** How a party stands to an issue. */
public enum Stance {
    FOR,
    AGAINST,
    /** If something else is done. */
    CONDITIONAL,
    /** It speaks of it without taking sides. */
    UNCLEAR
}
