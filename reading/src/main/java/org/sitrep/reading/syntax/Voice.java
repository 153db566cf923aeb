// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.reading.syntax;

/** Whether the subject of a predicate acts or is acted upon. */
public enum Voice {
    ACTIVE,
    PASSIVE
}
