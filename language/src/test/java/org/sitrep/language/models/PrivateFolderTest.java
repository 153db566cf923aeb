// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder where everybody may write is used only if it is this user's own. */
class PrivateFolderTest {

    @TempDir
    Path shared = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void onlyWherePermissionsArePosix() {
        assumeThat(shared.getFileSystem().supportedFileAttributeViews()).contains("posix");
        folder = shared.resolve("sitrep-dana");
    }

    @Test
    void isMadeForItsOwnerAloneAndUsedAgain() throws IOException {
        PrivateFolder.make(folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        PrivateFolder.make(folder);
        assertThat(shared).isDirectoryNotContaining(file -> !file.equals(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxrwx---", "rwxr-xrwx", "rwxrwxrwx"})
    void isRefusedWhereOthersMayWrite(String permissions) throws IOException {
        Files.createDirectory(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
        assertRefused("others may write in the folder " + folder);
    }

    @Test
    void isRefusedWhereALinkOrAFileHasItsName() throws IOException {
        Files.createSymbolicLink(folder, Files.createDirectory(shared.resolve("elsewhere")));
        assertRefused(folder + " is not a folder");
        Files.delete(folder);
        Files.createFile(folder);
        assertRefused(folder + " is not a folder");
    }

    /** Only a superuser can give a folder away. */
    @Test
    void isRefusedWhereItBelongsToSomebodyElse() throws IOException {
        Files.createDirectory(folder);
        assumeThatCode(() -> Files.setAttribute(folder, "unix:uid", 54_321)).doesNotThrowAnyException();
        assertRefused("the folder " + folder + " belongs to somebody else");
    }

    @Test
    void isRefusedWhereItCannotBeMade() {
        Path nowhere = shared.resolve("none").resolve("sitrep-dana");
        assertThatThrownBy(() -> PrivateFolder.make(nowhere))
                .isInstanceOf(IOException.class)
                .hasMessage("the folder " + nowhere + " cannot be made");
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(() -> PrivateFolder.make(folder))
                .isInstanceOf(IOException.class)
                .hasMessage(reason);
    }
}
