// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.archive.fault.ArchiveException;
import org.sitrep.archive.fault.ArchiveFault;
import org.sitrep.archive.location.ArchiveFile;

/** A backup becomes an archive again, and nothing that is there is harmed by that. */
class RestorationTest {

    private final StoppedClock clock = new StoppedClock(LocalDate.of(2031, 3, 10));

    @TempDir
    private Path folder;

    private Path backup = Path.of("");
    private ArchiveFile lost = new ArchiveFile(Path.of(""));

    @BeforeEach
    void backUpAndGoOn() {
        lost = new ArchiveFile(folder.resolve("data/archive.db"));
        backup = folder.resolve("backup.db");
        try (Archive archive = Archive.open(lost, clock);
                ArchiveReader reader = Archive.openForReading(lost)) {
            archive.add(Dispatch.PORT_AZUL.reading());
            reader.backup(backup);
            archive.add(Dispatch.GRAYHAVEN.reading());
        }
    }

    private void restore() {
        new Restoration(new ArchiveFile(backup)).into(lost, clock);
    }

    @Test
    void whatTheBackupHadIsThereForItsOwnerAlone() throws IOException {
        Files.delete(lost.path());
        restore();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(lost.path())))
                .isEqualTo("rw-------");
        try (ArchiveReader reader = Archive.openForReading(lost);
                ArchiveReader saved = Archive.openForReading(new ArchiveFile(backup))) {
            assertThat(reader.info().reports()).isEqualTo(1);
            assertThat(reader.identity()).isEqualTo(saved.identity());
            assertThat(reader.verify().problems()).isEmpty();
        }
        try (Archive archive = Archive.open(lost, clock)) {
            archive.add(Dispatch.GRAYHAVEN.reading());
        }
    }

    /** The note of what was known last is that of the archive that is gone. */
    @Test
    void aProcessThatWasKilledBeforeDoesNotMatter() throws IOException {
        Files.delete(lost.path());
        Files.writeString(lost.lock(), "holder process 1\nknown 2031-03-12T00:00:00.000000Z\n");
        restore();
        try (Archive archive = Archive.open(lost, clock)) {
            archive.add(Dispatch.GRAYHAVEN.reading());
        }
    }

    @Test
    void anArchiveThatIsThereStays() throws IOException {
        byte[] before = Files.readAllBytes(lost.path());
        assertRefused(ArchiveFault.ALREADY_THERE, "Move it away");
        assertThat(lost.path()).hasBinaryContent(before);
    }

    @Test
    void theLogOfAnotherArchiveIsNotTakenForThatOfTheBackup() throws IOException {
        Files.delete(lost.path());
        Files.writeString(lost.writeAheadLog(), "what was added last");
        assertRefused(ArchiveFault.ALREADY_THERE, "archive.db-wal already");
        assertThat(lost.path()).doesNotExist();
    }

    @Test
    void aBackupThatIsNotSoundIsNotRestored() throws IOException {
        Files.delete(lost.path());
        byte[] bytes = Files.readAllBytes(backup);
        for (int i = bytes.length / 2; i < bytes.length; i++) {
            bytes[i] = 7;
        }
        Files.write(backup, bytes);
        assertRefused(ArchiveFault.CORRUPT, "");
        assertThat(lost.path()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing.db", "notes.txt", "."})
    void whatIsNoBackupIsSaidToBeNone(String name) throws IOException {
        Files.delete(lost.path());
        Files.writeString(folder.resolve("notes.txt"), "Notes, no archive. ".repeat(100));
        backup = folder.resolve(name);
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(this::restore)
                .extracting(ArchiveException::fault)
                .isIn(ArchiveFault.NO_ARCHIVE, ArchiveFault.NOT_AN_ARCHIVE);
        assertThat(left()).doesNotContain("archive.db", "archive.db.part");
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(lost.folder())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private void assertRefused(ArchiveFault fault, String words) {
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(this::restore)
                .withMessageContaining(words)
                .extracting(ArchiveException::fault)
                .isEqualTo(fault);
    }
}
