// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.location.ArchiveFile;
import org.sitrep.archive.location.ArchiveLocation;
import org.sitrep.archive.query.Filter;
import org.sitrep.archive.query.ReportRow;

/** An archive on a server is one. Each test has a database of its own. */
class PostgresArchiveTest extends ArchiveContract {

    @RegisterExtension
    private static final TestDatabases SERVER = new TestDatabases();

    @Override
    ArchiveLocation newLocation() {
        return SERVER.next();
    }

    private static ArchiveFault faultOf(ArchiveLocation location) {
        return assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(() -> Archive.openForReading(location))
                .actual()
                .fault();
    }

    @Test
    void aServerThatIsNotThereIsTold() {
        assertThat(faultOf(ArchiveLocation.parse("jdbc:postgresql://localhost:1/news")))
                .isEqualTo(ArchiveFault.UNREACHABLE);
    }

    @Test
    void aDatabaseThatIsNotThereIsTold() {
        assertThat(faultOf(SERVER.named("postgres", "nowhere"))).isEqualTo(ArchiveFault.NO_ARCHIVE);
    }

    @Test
    void aUserWhoIsNotKnownIsRefused() {
        assertThat(faultOf(SERVER.named("nobody", "postgres"))).isEqualTo(ArchiveFault.REFUSED);
    }

    @Test
    void anotherProgramsDatabaseIsNoArchive() throws SQLException {
        ArchiveLocation location = newLocation();
        try (Connection connection = DriverManager.getConnection(location.toString());
                Statement statement = connection.createStatement()) {
            statement.execute("create table recipes (name text)");
        }
        assertThat(faultOf(location)).isEqualTo(ArchiveFault.NOT_AN_ARCHIVE);
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(() -> Archive.open(location, Clock.systemUTC()))
                .withMessageContaining("not touched");
    }

    @Test
    void aServerIsBackedUpByItsOwnPrograms() {
        ArchiveLocation location = newLocation();
        Archive.open(location, Clock.systemUTC()).close();
        try (ArchiveReader reader = Archive.openForReading(location)) {
            assertThatExceptionOfType(ArchiveException.class)
                    .isThrownBy(() -> reader.backup(Path.of("backup.db")))
                    .withMessageContaining("pg_dump");
        }
    }

    @Test
    void aBackupOfAFileIsRestoredIntoAServer(@TempDir Path folder) {
        ArchiveFile backup = new ArchiveFile(folder.resolve("backup.db"));
        try (Archive archive = Archive.open(backup, Clock.systemUTC())) {
            archive.addAll(List.of(Dispatch.PORT_AZUL.reading(), Dispatch.GRAYHAVEN.reading()));
        }
        ArchiveLocation location = newLocation();
        new Restoration(backup).into(location, Clock.systemUTC());
        try (ArchiveReader file = Archive.openForReading(backup);
                ArchiveReader restored = Archive.openForReading(location);
                Stream<ReportRow> expected = file.reports(Filter.ALL);
                Stream<ReportRow> reports = restored.reports(Filter.ALL)) {
            assertThat(reports).containsExactlyElementsOf(expected.toList());
        }
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(() -> new Restoration(backup).into(location, Clock.systemUTC()))
                .extracting(ArchiveException::fault)
                .isEqualTo(ArchiveFault.ALREADY_THERE);
    }
}
