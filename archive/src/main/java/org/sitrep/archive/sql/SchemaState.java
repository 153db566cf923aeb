// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

/** What a database holds, as far as it is laid out as an archive. */
enum SchemaState {
    /** Nothing yet. */
    EMPTY,
    /** An archive as this version of the program makes it. */
    CURRENT,
    /** One as an earlier version made it, or one that was not finished. */
    OLDER,
    /** One as a later version makes it. */
    NEWER,
    /** Something else. */
    FOREIGN
}
