// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.language.models;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Where programs keep what they can make again. */
final class CacheFolder {

    private static final String OWN = "sitrep";

    private CacheFolder() {}

    /**
     * What SITREP_CACHE names; otherwise "sitrep" in the folder of the XDG Base Directory Specification or, on Windows, in that of local
     * application data.
     *
     * @param home the user's folder as the system's table of users has it, of use where HOME is not set
     * @return empty where the user has no folder at all
     */
    static Optional<Path> findOfUser(Map<String, String> environment, String home) {
        return find(environment, "SITREP_CACHE")
                .or(() -> findCaches(environment, home).map(caches -> caches.resolve(OWN)));
    }

    private static Optional<Path> findCaches(Map<String, String> environment, String home) {
        return find(environment, "XDG_CACHE_HOME")
                .filter(Path::isAbsolute)
                .or(() -> find(environment, "LOCALAPPDATA"))
                .or(() -> find(environment, "HOME")
                        .or(() -> Optional.of(Path.of(home)))
                        .filter(Path::isAbsolute)
                        .map(folder -> folder.resolve(".cache")));
    }

    /** For a user who has no folder: the system empties it when it likes. */
    static Path temporary(String folder, String user) {
        return Path.of(folder, OWN + "-" + user.replaceAll("[^A-Za-z0-9_-]", "_"));
    }

    private static Optional<Path> find(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(Predicate.not(String::isBlank))
                .map(Path::of);
    }
}
