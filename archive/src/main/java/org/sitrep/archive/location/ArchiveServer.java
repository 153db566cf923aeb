// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.archive.location;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An archive in a PostgreSQL database.
 *
 * @param address {@code jdbc:postgresql://host:port/database?user=...}, without passwords
 * @param password where it was given; otherwise the driver looks into {@code PGPASSFILE} or {@code ~/.pgpass}
 */
public record ArchiveServer(String address, Optional<String> password) implements ArchiveLocation {

    static final String SCHEME = "jdbc:postgresql:";

    private static final String PASSWORD = "password=";

    static ArchiveServer parse(String words) {
        int mark = words.indexOf('?');
        if (mark < 0) {
            return new ArchiveServer(words, Optional.empty());
        }
        String settings = Arrays.stream(words.substring(mark + 1).split("&"))
                .filter(setting -> !setting.startsWith(PASSWORD))
                .collect(Collectors.joining("&"));
        Optional<String> password = Arrays.stream(words.substring(mark + 1).split("&"))
                .filter(setting -> setting.startsWith(PASSWORD))
                .map(setting -> URLDecoder.decode(setting.substring(PASSWORD.length()), StandardCharsets.UTF_8))
                .findFirst();
        return new ArchiveServer(words.substring(0, mark) + (settings.isEmpty() ? "" : "?" + settings), password);
    }

    public ArchiveServer withPassword(String secret) {
        return new ArchiveServer(address, Optional.of(secret));
    }

    @Override
    public String toString() {
        return address;
    }
}
