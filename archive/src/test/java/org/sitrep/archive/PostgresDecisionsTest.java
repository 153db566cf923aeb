// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.sitrep.archive.location.ArchiveLocation;

/** An archive on a server takes what people decide on its stories. */
class PostgresDecisionsTest extends DecisionContract {

    private static Optional<TestDatabases> server = Optional.empty();

    @BeforeAll
    static void start() throws IOException {
        server = Optional.of(TestDatabases.start());
    }

    @AfterAll
    static void stop() throws IOException {
        server.orElseThrow().close();
    }

    @Override
    ArchiveLocation newLocation() {
        return server.orElseThrow().next();
    }
}
