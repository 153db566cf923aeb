// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.archive.fault.ArchiveException;

/** Where an archive is, as people say it. */
class ArchiveLocationTest {

    private static final Path HOME = Path.of("home/mara").toAbsolutePath();
    private static final String DATA = Path.of("data").toAbsolutePath().toString();

    private static ArchiveLocation byDefault(Map<String, String> environment) {
        return ArchiveLocation.byDefault(environment, HOME);
    }

    @Test
    void itIsInTheUsersDataFolderUnlessNamed() {
        ArchiveFile inHome = new ArchiveFile(HOME.resolve(".local/share/sitrep/archive.db"));
        assertThat(byDefault(Map.of())).isEqualTo(inHome);
        assertThat(byDefault(Map.of("XDG_DATA_HOME", "not/absolute"))).isEqualTo(inHome);
        assertThat(byDefault(Map.of("XDG_DATA_HOME", ""))).isEqualTo(inHome);
        assertThat(byDefault(Map.of("XDG_DATA_HOME", DATA)))
                .isEqualTo(new ArchiveFile(Path.of(DATA, "sitrep/archive.db")));
        assertThat(byDefault(Map.of("XDG_DATA_HOME", DATA, "SITREP_ARCHIVE", "mine.db")))
                .isEqualTo(new ArchiveFile(Path.of("mine.db")));
        assertThat(byDefault(Map.of("SITREP_ARCHIVE", "jdbc:postgresql://desk/news")))
                .isEqualTo(new ArchiveServer("jdbc:postgresql://desk/news", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://desk/news?password=oh%26no",
                "jdbc:postgresql://desk:5432/news?user=mara&password=oh%26no&ssl=true",
                "jdbc:postgresql://desk/news?user=mara&sslpassword=oh%26no",
                "jdbc:postgresql://desk/news?PASSWORD=oh%26no"
            })
    void anAddressHasNoPassword(String words) {
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(() -> ArchiveLocation.parse(words))
                .withMessageContaining("--password-file")
                .satisfies(e -> assertThat(e).message().doesNotContain("%26"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:sqlite:archive.db",
                "JDBC:mysql://desk/news",
                "postgresql://desk/news",
                "postgres://desk/news"
            })
    void otherAddressesAreNoFiles(String words) {
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(() -> ArchiveLocation.parse(words))
                .withMessageContaining("jdbc:postgresql://host/database");
    }

    @Test
    void aPasswordIsNeverPrinted() {
        assertThat(ArchiveLocation.parse("jdbc:postgresql://desk/news?user=password"))
                .hasToString("jdbc:postgresql://desk/news?user=password");
        assertThat(new ArchiveServer("jdbc:postgresql://desk/news", Optional.empty()).withPassword("secret"))
                .hasToString("jdbc:postgresql://desk/news");
    }
}
