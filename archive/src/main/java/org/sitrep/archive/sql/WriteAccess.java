// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import java.time.Duration;
import org.jdbi.v3.core.Handle;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.location.ArchiveLocation;

/**
 * Writing to an archive, which is made or brought to the current version first. One process and one thread at a time.
 *
 * @param handle the connection to write through
 * @param lock keeps others from writing
 */
public record WriteAccess(ArchiveLocation location, Dialect dialect, Handle handle, WriteLock lock)
        implements AutoCloseable {

    /**
     * Opens an archive, or makes one where there is none.
     *
     * @param patience how long to wait for another process that writes to it
     * @throws ArchiveException where that cannot be done; what is there then stays as it is
     */
    public static WriteAccess open(ArchiveLocation location, Duration patience) {
        return new SqlFaults(location).explaining(() -> open(Engine.of(location), patience));
    }

    private static WriteAccess open(Engine engine, Duration patience) {
        Inspection inspection = new Inspection(engine);
        inspection.checkWritable();
        WriteLock lock = engine.lock(patience);
        try {
            SchemaState state = inspection.checkWritable();
            inspection.checkComplete(lock.knownBefore());
            engine.prepare();
            return opened(engine, lock, state);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static WriteAccess opened(Engine engine, WriteLock lock, SchemaState state) {
        Handle handle = lock.connect();
        if (state != SchemaState.CURRENT) {
            Schema.migrate(engine.source(), engine.dialect());
        }
        return new WriteAccess(engine.location(), engine.dialect(), handle, lock);
    }

    public SqlFaults faults() {
        return new SqlFaults(location);
    }

    @Override
    public void close() {
        lock.close();
    }
}
