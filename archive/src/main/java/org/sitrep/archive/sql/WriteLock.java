// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Held by the one process that writes to an archive. */
public sealed interface WriteLock extends AutoCloseable permits FileLocked, ServerLocked {

    /** Opens the connection to write through, which is closed with the lock. To be called once. */
    Handle connect();

    /** Notes up to when the archive knows what it was given, so that the loss of that can be told. */
    void noteKnown(String time);

    /** Drops what was noted: it was of an archive that is gone, and another stands in its place. */
    void noteReplaced();

    /** Up to when whoever held the lock last had noted the archive to know; empty where that is settled otherwise. */
    Optional<String> knownBefore();

    @Override
    void close();
}
