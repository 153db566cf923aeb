// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.location.ArchiveFile;

/** Looks at what is there before it is used, without changing it. */
record Inspection(Engine engine) {

    /** There must be an archive of this version. */
    void checkReadable(Jdbi jdbi) {
        if (!engine.exists()) {
            throw missing();
        }
        Optional<String> noted = noted();
        try (Handle handle = jdbi.open()) {
            switch (state(handle)) {
                case CURRENT -> checkComplete(noted, handle);
                case EMPTY -> {
                    checkComplete(noted, handle);
                    throw missing();
                }
                case OLDER -> {
                    checkComplete(noted, handle);
                    throw older();
                }
                case NEWER -> throw newer();
                case FOREIGN -> throw foreign();
            }
        }
    }

    /** There must be an archive of this version or an earlier one, or nothing. */
    SchemaState checkWritable() {
        if (!engine.exists()) {
            return SchemaState.EMPTY;
        }
        try (Handle handle = Jdbi.create(engine.forReading()).open()) {
            SchemaState state = state(handle);
            return switch (state) {
                case EMPTY, CURRENT, OLDER -> state;
                case NEWER -> throw newer();
                case FOREIGN -> throw foreign();
            };
        }
    }

    /** What was noted as known must be there. */
    void checkComplete(Optional<String> noted) {
        if (noted.isPresent() && engine.exists()) {
            try (Handle handle = Jdbi.create(engine.forReading()).open()) {
                checkComplete(noted, handle);
            }
        }
    }

    private Optional<String> noted() {
        return engine.location() instanceof ArchiveFile file
                ? LockFile.note(file).known()
                : Optional.empty();
    }

    private void checkComplete(Optional<String> noted, Handle handle) {
        if (noted.isPresent() && engine.location() instanceof ArchiveFile file) {
            boolean isThere = Schema.isLaidOut(handle, engine.dialect())
                    && LastKnown.find(handle).compareTo(noted.get()) >= 0;
            if (!isThere) {
                throw incomplete(file, noted.get());
            }
        }
    }

    private static ArchiveException incomplete(ArchiveFile file, String noted) {
        return new ArchiveException(
                ArchiveFault.WAL_MISSING,
                "The archive " + file + " lacks what was added last, up to " + noted + ": the file "
                        + file.writeAheadLog() + " that held it is gone or is not its own. Put it back; or delete "
                        + file.lock() + " to go on without, and add those reports again.");
    }

    private SchemaState state(Handle handle) {
        SchemaState state = Schema.state(handle, engine.dialect());
        return state != SchemaState.EMPTY && engine.unmarked(handle) ? SchemaState.FOREIGN : state;
    }

    private ArchiveException missing() {
        return new ArchiveException(
                ArchiveFault.NO_ARCHIVE,
                "There is no archive at " + engine.location()
                        + " yet. Make one with sitrep add, or name another with --archive.");
    }

    private ArchiveException older() {
        return new ArchiveException(
                ArchiveFault.OLDER_SCHEMA,
                "The archive " + engine.location()
                        + " was made by an earlier version of Sitrep, or making it was interrupted. Any command that writes"
                        + " to it, such as sitrep add, finishes that.");
    }

    private ArchiveException newer() {
        return new ArchiveException(
                ArchiveFault.NEWER_SCHEMA,
                "The archive " + engine.location() + " was written by a later version of Sitrep. Use that version.");
    }

    private ArchiveException foreign() {
        return new ArchiveException(
                ArchiveFault.NOT_AN_ARCHIVE,
                engine.location()
                        + " is a database of something else. It was not touched. Name another with --archive.");
    }
}
