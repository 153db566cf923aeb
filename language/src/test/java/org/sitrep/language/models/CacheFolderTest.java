// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {

    private static final String LISTED = absolute("listed");
    private static final String HOME = absolute("home");
    private static final String XDG = absolute("x");

    private static String absolute(String name) {
        return Path.of(name).toAbsolutePath().toString();
    }

    @Test
    void isWhereTheUserWantsIt() {
        assertThat(CacheFolder.findOfUser(Map.of("SITREP_CACHE", "own", "XDG_CACHE_HOME", XDG), LISTED))
                .contains(Path.of("own"));
        assertThat(CacheFolder.findOfUser(Map.of("XDG_CACHE_HOME", XDG, "HOME", HOME), LISTED))
                .contains(Path.of(XDG, "sitrep"));
        assertThat(CacheFolder.findOfUser(Map.of("LOCALAPPDATA", "w"), LISTED)).contains(Path.of("w", "sitrep"));
    }

    @Test
    void isInTheHomeFolderOtherwise() {
        assertThat(CacheFolder.findOfUser(Map.of("HOME", HOME), LISTED)).contains(Path.of(HOME, ".cache", "sitrep"));
        assertThat(CacheFolder.findOfUser(Map.of("SITREP_CACHE", " "), LISTED))
                .contains(Path.of(LISTED, ".cache", "sitrep"));
        assertThat(CacheFolder.findOfUser(Map.of("XDG_CACHE_HOME", "not/absolute"), LISTED))
                .contains(Path.of(LISTED, ".cache", "sitrep"));
    }

    /** Java gives a question mark as the home of a user whom the system does not list. */
    @Test
    void isNeverInTheWorkingFolderOfAUserWithoutAHome() {
        assertThat(CacheFolder.findOfUser(Map.of(), "?")).isEmpty();
        assertThat(CacheFolder.temporary("tmp", "?")).isEqualTo(Path.of("tmp", "sitrep-_"));
        assertThat(CacheFolder.temporary("tmp", "dana")).isEqualTo(Path.of("tmp", "sitrep-dana"));
    }
}
