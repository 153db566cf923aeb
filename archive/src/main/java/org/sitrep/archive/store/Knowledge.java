// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.store;

/** What the archive makes of a report before it is read. */
public enum Knowledge {
    /** It has never had it. */
    NEW,
    /** It has it in other words. */
    REVISED,
    /** It has it in these words. */
    KNOWN,
    /** It had it, and was told to forget it. */
    FORGOTTEN
}
