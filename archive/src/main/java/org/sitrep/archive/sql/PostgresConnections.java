// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.sql;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionFactory;
import org.postgresql.ds.PGSimpleDataSource;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.location.ArchiveLocation;
import org.sitrep.archive.location.ArchiveServer;

/** Connections to a server. The driver finds passwords that are not given by itself. */
final class PostgresConnections implements ConnectionFactory {

    private static final int CONNECT_SECONDS = 10;

    private final PGSimpleDataSource source = new PGSimpleDataSource();

    private PostgresConnections(ArchiveServer server) {
        setAddress(server.address());
        server.password().ifPresent(source::setPassword);
        source.setApplicationName("sitrep, " + LockNote.thisProcess());
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setTcpKeepAlive(true);
        source.setReWriteBatchedInserts(true);
    }

    static PostgresConnections forWriting(ArchiveServer server) {
        return new PostgresConnections(server);
    }

    /**
     * A question is planned each time for what it asks. A plan for any limit and any name, which the server would make of one that is asked often, goes through
     * everything.
     */
    static PostgresConnections forReading(ArchiveServer server) {
        PostgresConnections connections = new PostgresConnections(server);
        connections.source.setPrepareThreshold(0);
        return connections;
    }

    /** Where it cannot be told from a password what it says, it is not repeated. */
    private void setAddress(String address) {
        try {
            source.setUrl(address);
        } catch (IllegalArgumentException e) {
            throw new ArchiveException(
                    ArchiveFault.BAD_ADDRESS,
                    "The address of the archive is not that of a PostgreSQL database. One looks like this: "
                            + ArchiveLocation.EXAMPLE,
                    e);
        }
    }

    PGSimpleDataSource source() {
        return source;
    }

    @Override
    public Connection openConnection() throws SQLException {
        return source.getConnection();
    }
}
