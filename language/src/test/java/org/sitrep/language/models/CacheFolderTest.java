// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {

    private static final Path HOME = Path.of("home");

    @Test
    void isWhereTheUserOrTheSystemSays() {
        assertThat(CacheFolder.ofUser(Map.of(), HOME)).isEqualTo(Path.of("home", ".cache", "sitrep"));
        assertThat(CacheFolder.ofUser(Map.of("XDG_CACHE_HOME", "x"), HOME)).isEqualTo(Path.of("x", "sitrep"));
        assertThat(CacheFolder.ofUser(Map.of("LOCALAPPDATA", "w"), HOME)).isEqualTo(Path.of("w", "sitrep"));
        assertThat(CacheFolder.ofUser(Map.of("SITREP_CACHE", "own", "XDG_CACHE_HOME", "x"), HOME))
                .isEqualTo(Path.of("own"));
        assertThat(CacheFolder.ofUser(Map.of("SITREP_CACHE", " "), HOME))
                .isEqualTo(Path.of("home", ".cache", "sitrep"));
    }
}
