// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.link;

/** Is told how far it is with linking reports that are kept already. */
@FunctionalInterface
public interface LinkProgress {

    /** Nobody wants to know. */
    LinkProgress SILENT = (done, all) -> {};

    /** So many readings are linked, of so many. */
    void advanced(long done, long all);
}
