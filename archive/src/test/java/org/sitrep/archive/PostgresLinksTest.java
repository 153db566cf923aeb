// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.sitrep.archive.location.ArchiveLocation;

/** An archive on a server links its reports. */
class PostgresLinksTest extends LinkContract {

    @RegisterExtension
    private static final TestDatabases SERVER = new TestDatabases();

    @Override
    ArchiveLocation newLocation() {
        return SERVER.next();
    }
}
