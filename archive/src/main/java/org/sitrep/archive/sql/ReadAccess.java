// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.location.ArchiveLocation;

/** Reading an archive, beside whoever writes to it. Takes no lock and changes nothing. Thread-safe. */
public final class ReadAccess implements AutoCloseable {

    private final Engine engine;
    private final IdleConnections connections;
    private final Jdbi jdbi;

    private ReadAccess(Engine engine) {
        this.engine = engine;
        this.connections = new IdleConnections(engine.forReading());
        this.jdbi = Jdbi.create(connections);
    }

    /**
     * Opens an archive that is there and can be read by this version.
     *
     * @throws ArchiveException where there is none
     */
    public static ReadAccess open(ArchiveLocation location) {
        Engine engine = Engine.of(location);
        ReadAccess access = new ReadAccess(engine);
        try {
            access.faults().running(() -> new Inspection(engine).checkReadable(access.jdbi));
            return access;
        } catch (RuntimeException e) {
            access.close();
            throw e;
        }
    }

    public ArchiveLocation location() {
        return engine.location();
    }

    public Dialect dialect() {
        return engine.dialect();
    }

    public SqlFaults faults() {
        return new SqlFaults(location());
    }

    /** What a question is answered through a connection of its own; what goes wrong is told of the archive. */
    public <T> T ask(Function<Handle, T> question) {
        return faults().explaining(() -> {
            try (Handle handle = open()) {
                return question.apply(handle);
            }
        });
    }

    /** A connection of one's own until it is closed. */
    public Handle open() {
        return jdbi.open();
    }

    @Override
    public void close() {
        try {
            connections.close();
        } catch (SQLException e) {
            throw new IllegalStateException("A connection cannot be closed.", e);
        }
    }
}
