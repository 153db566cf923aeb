// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.location.ArchiveServer;

/**
 * An advisory lock of the server, one for each schema. The server lets go of it when the connection ends, however it ends; what is written
 * goes through the same connection, so that nothing is written without the lock.
 */
final class ServerLocked implements WriteLock {

    /** The letters "Sitr", by which the lock is told from those of other programs. */
    private static final int PROGRAM = 0x53697472;

    private static final String TRY_LOCK = "select pg_try_advisory_lock(:program, hashtext(current_schema()))";

    private static final String FIND_HOLDER = """
            select a.application_name || ' (user ' || a.usename || ', process ' || a.pid || ' of the server'
                || coalesce(to_char(a.backend_start at time zone 'UTC', '", since" YYYY-MM-DD"T"HH24:MI:SS"Z"'), '') || ')'
            from pg_locks l join pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'advisory' and l.granted and l.classid = :program
                and l.objid::bigint = hashtext(current_schema()) & 4294967295
            """;

    private final Handle handle;

    private ServerLocked(Handle handle) {
        this.handle = handle;
    }

    static WriteLock take(ArchiveServer server, Duration patience) {
        Handle handle = Jdbi.create(PostgresConnections.forWriting(server)).open();
        try {
            Optional<WriteLock> lock = Patience.ask(patience, () -> tryLock(handle));
            return lock.orElseThrow(() -> held(server, handle, patience));
        } catch (RuntimeException e) {
            handle.close();
            throw e;
        }
    }

    private static Optional<WriteLock> tryLock(Handle handle) {
        boolean locked = handle.createQuery(TRY_LOCK)
                .bind("program", PROGRAM)
                .mapTo(Boolean.class)
                .one();
        return locked ? Optional.of(new ServerLocked(handle)) : Optional.empty();
    }

    private static ArchiveException held(ArchiveServer server, Handle handle, Duration patience) {
        String holder = handle.createQuery(FIND_HOLDER)
                .bind("program", PROGRAM)
                .mapTo(String.class)
                .findFirst()
                .orElse("another process");
        return new ArchiveException(
                ArchiveFault.LOCKED,
                "The archive " + server + " is being written by " + holder + ". Waited " + patience.toSeconds()
                        + " seconds. Try again when that has ended.");
    }

    @Override
    public Handle connect() {
        return handle;
    }

    /** The server loses nothing. */
    @Override
    public void noteKnown(String time) {}

    /** A server notes nothing beside its tables. */
    @Override
    public void noteReplaced() {}

    @Override
    public Optional<String> knownBefore() {
        return Optional.empty();
    }

    @Override
    public void close() {
        handle.close();
    }
}
