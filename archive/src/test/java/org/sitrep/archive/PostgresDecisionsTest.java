// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.sitrep.archive.location.ArchiveLocation;

/** An archive on a server takes what people decide on its stories. */
class PostgresDecisionsTest extends DecisionContract {

    @RegisterExtension
    private static final TestDatabases SERVER = new TestDatabases();

    @Override
    ArchiveLocation newLocation() {
        return SERVER.next();
    }
}
