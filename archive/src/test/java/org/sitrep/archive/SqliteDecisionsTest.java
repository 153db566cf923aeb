// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.archive.location.ArchiveFile;
import org.sitrep.archive.location.ArchiveLocation;

/** An archive in a file takes what people decide on its stories. */
class SqliteDecisionsTest extends DecisionContract {

    @TempDir
    private Path folder;

    private int archives;

    @Override
    ArchiveLocation newLocation() {
        return new ArchiveFile(folder.resolve("data" + ++archives + "/archive.db"));
    }
}
