// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake;

/** What sort of input something is. */
enum Format {
    JSON_LINES,
    TEXT,
    MARKDOWN,
    HTML,
    FEED,
    PDF,
    MAIL,
    MAILBOX,
    TABLE,
    WARC,
    ZIP,
    GZIP,
    /** A sort that is not read, known by how it begins. */
    FOREIGN,
    /** A sort that is not read, though it begins like one that is. */
    DISGUISED
}
