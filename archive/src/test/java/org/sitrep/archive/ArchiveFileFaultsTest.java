// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.sitrep.archive.Dispatch.GRAYHAVEN;
import static org.sitrep.archive.Dispatch.PORT_AZUL;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.location.ArchiveFile;
import org.sitrep.archive.query.Filter;
import org.sitrep.archive.sql.WriteAccess;
import org.sitrep.archive.store.Addition.Status;
import org.sitrep.archive.store.ReportStore;
import org.sitrep.linking.fold.Linker;
import org.sitrep.record.Reading;
import org.sitrep.record.identity.ReportId;
import org.sitrep.record.json.KeptRecord;
import org.sitrep.record.json.RecordLine;
import org.sitrep.record.json.UnknownFields;

/** What can go wrong with an archive in a file: each trouble is told in a sentence, and what is there is left as it is. */
class ArchiveFileFaultsTest {

    private final StoppedClock clock = new StoppedClock(LocalDate.of(2031, 3, 10));

    @TempDir
    private Path folder;

    private ArchiveFile file;

    @BeforeEach
    void chooseFile() {
        file = new ArchiveFile(folder.resolve("archive.db"));
    }

    private Archive open() {
        return Archive.open(file, clock);
    }

    private void add(Dispatch... dispatches) {
        try (Archive archive = open()) {
            archive.addAll(Stream.of(dispatches).map(Dispatch::reading).toList());
        }
    }

    private long count(ArchiveFile archive) {
        try (ArchiveReader reader = Archive.openForReading(archive);
                Stream<?> reports = reader.reports(Filter.ALL)) {
            return reports.count();
        }
    }

    private static void assertFault(ArchiveFault fault, ThrowingCallable call) {
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.getMessage()).endsWith(".").doesNotContain("Exception"))
                .extracting(ArchiveException::fault)
                .isEqualTo(fault);
    }

    private void assertRefusedUntouched(ArchiveFault fault) throws IOException {
        byte[] before = Files.readAllBytes(file.path());
        assertFault(fault, this::open);
        assertFault(fault, () -> Archive.openForReading(file));
        assertThat(Files.readAllBytes(file.path())).isEqualTo(before);
    }

    private void sql(String... statements) {
        Jdbi.create("jdbc:sqlite:" + file.path())
                .useHandle(handle -> Stream.of(statements).forEach(handle::execute));
    }

    @Test
    void aTextIsNoArchive() throws IOException {
        Files.writeString(file.path(), "Dear diary, nothing happened today. ".repeat(100));
        assertRefusedUntouched(ArchiveFault.NOT_AN_ARCHIVE);
    }

    @Test
    void anotherProgramsDatabaseIsNoArchive() throws IOException {
        sql("create table recipes (name text)");
        assertRefusedUntouched(ArchiveFault.NOT_AN_ARCHIVE);
    }

    @Test
    void aLaterVersionsArchiveIsLeftAlone() throws IOException {
        add(PORT_AZUL);
        sql("update flyway_schema_history set version = '99'");
        assertRefusedUntouched(ArchiveFault.NEWER_SCHEMA);
    }

    @Test
    void makingAnArchiveIsFinishedByTheNextWhoWrites() {
        add(PORT_AZUL);
        List<String> drops = Jdbi.create("jdbc:sqlite:" + file.path())
                .withHandle(
                        handle -> handle.createQuery("""
                                select 'drop ' || type || ' ' || name from sqlite_master
                                where type in ('table', 'view') and name not like 'flyway%' and name not like 'sqlite%'
                                """).mapTo(String.class).list());
        sql(drops.toArray(String[]::new));
        sql("delete from flyway_schema_history");
        assertFault(ArchiveFault.OLDER_SCHEMA, () -> Archive.openForReading(file));
        add(GRAYHAVEN);
        assertThat(count(file)).isEqualTo(1);
    }

    @Test
    void anArchiveWithoutANameIsNotFinished() {
        add(PORT_AZUL);
        sql("delete from archive");
        assertFault(ArchiveFault.OLDER_SCHEMA, () -> Archive.openForReading(file));
        add(GRAYHAVEN);
        assertThat(count(file)).isEqualTo(2);
    }

    @Test
    void anEmptyFileIsNoArchiveYet() throws IOException {
        Files.createFile(file.path());
        assertFault(ArchiveFault.NO_ARCHIVE, () -> Archive.openForReading(file));
        add(PORT_AZUL);
        assertThat(count(file)).isEqualTo(1);
    }

    @Test
    void aMissingLogIsNoticed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        ArchiveFile copy = new ArchiveFile(elsewhere.resolve("archive.db"));
        add(PORT_AZUL);
        try (Archive archive = open()) {
            archive.add(GRAYHAVEN.reading());
            Files.copy(file.path(), copy.path());
            Files.copy(file.lock(), copy.lock());
            assertFault(ArchiveFault.WAL_MISSING, () -> Archive.openForReading(copy));
            assertFault(ArchiveFault.WAL_MISSING, () -> Archive.open(copy, clock));
            assertFault(ArchiveFault.WAL_MISSING, () -> Archive.open(copy, clock));
            Files.copy(file.writeAheadLog(), copy.writeAheadLog(), StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(count(copy)).isEqualTo(2);
    }

    @Test
    void theLogOfTheFirstRunIsMissedToo() throws IOException {
        ArchiveFile copy = new ArchiveFile(folder.resolve("copy.db"));
        try (Archive archive = open()) {
            archive.add(GRAYHAVEN.reading());
            Files.copy(file.path(), copy.path());
            Files.copy(file.lock(), copy.lock());
        }
        assertFault(ArchiveFault.WAL_MISSING, () -> Archive.openForReading(copy));
        assertFault(ArchiveFault.WAL_MISSING, () -> Archive.open(copy, clock));
    }

    @Test
    void anArchiveWithoutItsLogCanBeUsedWhenThatIsAccepted() throws IOException {
        ArchiveFile copy = new ArchiveFile(folder.resolve("copy.db"));
        add(PORT_AZUL);
        try (Archive archive = open()) {
            archive.add(GRAYHAVEN.reading());
            Files.copy(file.path(), copy.path());
        }
        assertThat(count(copy)).isEqualTo(1);
    }

    @Test
    void aDamagedPageIsTold() throws IOException {
        add(IntStream.range(0, 200).mapToObj(n -> PORT_AZUL.withId("r" + n)).toArray(Dispatch[]::new));
        long length = Files.size(file.path());
        try (RandomAccessFile bytes = new RandomAccessFile(file.path().toFile(), "rw")) {
            for (long at = length / 4; at < length - 64; at += 512) {
                bytes.seek(at);
                bytes.write(new byte[64]);
            }
        }
        try (ArchiveReader reader = Archive.openForReading(file)) {
            assertThat(reader.verify().isSound()).isFalse();
            assertFault(ArchiveFault.CORRUPT, () -> {
                try (Stream<?> all = reader.readings(Filter.ALL)) {
                    all.forEach(row -> {});
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from texts",
                "update records set packed = x'00'",
                "update revisions set hash = 'another'",
                "delete from event_items",
                "update participant_items set actor = 1",
                "update statement_items set confidence = 1",
                "update standing set known_until = known_from",
                "delete from standing"
            })
    void whatIsWrittenTwiceIsCompared(String tampering) {
        add(PORT_AZUL);
        try (ArchiveReader reader = Archive.openForReading(file)) {
            assertThat(reader.verify().isSound()).isTrue();
            sql(tampering);
            assertThat(reader.verify().problems()).hasSize(1);
        }
    }

    @Test
    void aFullDiskLosesNothingThatWasAcknowledged() {
        add(PORT_AZUL);
        List<RecordLine.Kept> many = IntStream.range(0, 2_000)
                .mapToObj(n -> GRAYHAVEN.withId("r" + n).reading())
                .map(ArchiveFileFaultsTest::record)
                .toList();
        try (WriteAccess access = WriteAccess.open(file, Duration.ZERO)) {
            access.handle().execute("pragma max_page_count = 60");
            assertFault(
                    ArchiveFault.DISK_FULL,
                    () -> access.faults()
                            .running(() -> access.handle()
                                    .useTransaction(
                                            handle -> new ReportStore(handle, clock, Linker.load()).add(many))));
        }
        assertThat(count(file)).isEqualTo(1);
        add(GRAYHAVEN);
        assertThat(count(file)).isEqualTo(2);
    }

    private static RecordLine.Kept record(Reading reading) {
        return new RecordLine.Kept(new KeptRecord(reading, UnknownFields.NONE), Optional.empty());
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        Files.createFile(folder.resolve("notes"));
        ArchiveFile inFile = new ArchiveFile(folder.resolve("notes/sitrep/archive.db"));
        assertFault(ArchiveFault.READ_ONLY, () -> Archive.open(inFile, clock));
    }

    @Test
    void aFolderIsNoArchive() {
        ArchiveFile itself = new ArchiveFile(folder);
        assertFault(ArchiveFault.NOT_AN_ARCHIVE, () -> Archive.open(itself, clock));
        assertFault(ArchiveFault.NOT_AN_ARCHIVE, () -> Archive.openForReading(itself));
    }

    @Test
    void aReadOnlyArchiveCanBeReadAndNotWritten() throws IOException {
        add(PORT_AZUL);
        Files.delete(file.lock());
        folder.toFile().setWritable(false);
        try {
            assumeFalse(Files.isWritable(folder), "whoever runs this may write anywhere");
            assertThat(count(file)).isEqualTo(1);
            assertFault(ArchiveFault.READ_ONLY, this::open);
        } finally {
            folder.toFile().setWritable(true);
        }
    }

    @Test
    void whatIsForgottenIsNotInTheFilesAnyMore() throws IOException {
        try (Archive archive = open()) {
            archive.addAll(List.of(PORT_AZUL.reading(), GRAYHAVEN.reading()));
            assertThat(wordsIn(folder)).anyMatch(words -> words.contains("Mara Voss"));
            archive.forget(ReportId.of(PORT_AZUL.report()));
            assertThat(wordsIn(folder)).noneMatch(words -> words.contains("Mara Voss"));
            assertThat(wordsIn(folder)).anyMatch(words -> words.contains("Ilan Drozd"));
        }
    }

    private static List<String> wordsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(ArchiveFileFaultsTest::words).toList();
        }
    }

    private static String words(Path path) {
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void filesAreTheirOwnersAlone() throws IOException {
        assumeFalse(!folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no such rights here");
        ArchiveFile deep = new ArchiveFile(folder.resolve("data/sitrep/archive.db"));
        try (Archive archive = Archive.open(deep, clock)) {
            assertThat(archive.add(PORT_AZUL.reading()).status()).isEqualTo(Status.ADDED);
            try (Stream<Path> files = Files.list(deep.folder())) {
                assertThat(files)
                        .hasSize(4)
                        .allSatisfy(path -> assertThat(rights(path)).isEqualTo("rw-------"));
            }
            assertThat(rights(deep.folder())).isEqualTo("rwx------");
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void aBackupIsOfOneMoment() {
        add(PORT_AZUL);
        Path backup = folder.resolve("backup.db");
        try (Archive archive = open();
                ArchiveReader reader = Archive.openForReading(file)) {
            archive.add(GRAYHAVEN.reading());
            reader.backup(backup);
            archive.add(GRAYHAVEN.withId("later").reading());
            assertFault(ArchiveFault.ALREADY_THERE, () -> reader.backup(backup));
        }
        assertThat(count(new ArchiveFile(backup))).isEqualTo(2);
        try (ArchiveReader reader = Archive.openForReading(new ArchiveFile(backup))) {
            assertThat(reader.verify().problems()).isEmpty();
        }
    }

    @Test
    void aBackupThatFailsLeavesNothing() throws IOException {
        add(PORT_AZUL);
        try (ArchiveReader reader = Archive.openForReading(file)) {
            assertFault(ArchiveFault.READ_ONLY, () -> reader.backup(folder.resolve("none/backup.db")));
            Path taken = Files.createDirectories(folder.resolve("backup.db.part/in it"));
            assertFault(ArchiveFault.READ_ONLY, () -> reader.backup(folder.resolve("backup.db")));
            assertThat(folder.resolve("backup.db")).doesNotExist();
            assertThat(taken).exists();
        }
    }

    @Test
    void anotherProgramsTransactionIsWaitedFor() throws InterruptedException {
        add(PORT_AZUL);
        try (Handle other = Jdbi.open("jdbc:sqlite:" + file.path())) {
            other.execute("begin immediate");
            Thread writer = Thread.ofPlatform().start(() -> add(GRAYHAVEN));
            assertThat(writer.join(Duration.ofMillis(300))).isFalse();
            other.execute("commit");
            writer.join();
        }
        assertThat(count(file)).isEqualTo(2);
    }

    @Test
    void theOneWhoWritesIsNamed() {
        try (Archive archive = open()) {
            assertThat(archive.known(PORT_AZUL.report())).isNotNull();
            assertThatExceptionOfType(ArchiveException.class)
                    .isThrownBy(() -> Archive.open(file, clock, Duration.ZERO))
                    .withMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void peopleCanAskInPlainWords() {
        add(PORT_AZUL);
        try (Handle plain = Jdbi.open("jdbc:sqlite:" + file.path())) {
            Set<String> told = plain.createQuery("""
                            select e.type || ' ' || p.role || ' ' || p.name || ' ' || e.place || ' ' || e.from_day
                            from events e join event_participants p on p.report = e.report and p.event = e.item
                            """).mapTo(String.class).set();
            assertThat(told)
                    .containsExactlyInAnyOrder(
                            "ASSAULT actor Norland Port Azul 2031-03-03",
                            "ASSAULT recipient people Port Azul 2031-03-03");
            for (String view : List.of("reports", "statements", "statement_sources", "report_places", "quantities")) {
                assertThat(plain.select("select * from " + view).mapToMap().list())
                        .as(view)
                        .hasSize(1);
            }
        }
    }
}
