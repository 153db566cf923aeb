// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.cli.listing;

/** How a listing is laid out. */
public enum Layout {
    /** For people. */
    TEXT,
    /** A JSON object a line. */
    JSONL,
    /** RFC 4180, with a line of names first. */
    CSV
}
