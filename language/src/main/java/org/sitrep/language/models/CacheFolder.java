// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.models;

import java.nio.file.Path;
import java.util.Map;

/** Where programs keep what they can make again. */
final class CacheFolder {

    private CacheFolder() {}

    /**
     * What SITREP_CACHE names; otherwise "sitrep" in the folder of the XDG Base Directory Specification or, on Windows, in that of local
     * application data.
     */
    static Path ofUser(Map<String, String> environment, Path home) {
        String own = environment.getOrDefault("SITREP_CACHE", "");
        if (!own.isBlank()) {
            return Path.of(own);
        }
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        String windows = environment.getOrDefault("LOCALAPPDATA", "");
        Path caches = !xdg.isBlank() ? Path.of(xdg) : !windows.isBlank() ? Path.of(windows) : home.resolve(".cache");
        return caches.resolve("sitrep");
    }
}
